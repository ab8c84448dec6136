package org.tongqu.portal.product;

/**
 * What third parties found.
 *
 * @param compliance legal opinion 合规评估; absent if none was asked for
 * @param qualityAssessorId who assessed the quality; may be empty
 * @param valueAssessorId who assessed the value; may be empty
 * @param personalInfoReport number of the personal information impact assessment 个人信息保护影响评估; may be empty
 */
public record Assessments(
        Compliance compliance, String qualityAssessorId, String valueAssessorId, String personalInfoReport) {

    /** A compliance assessment. */
    public record Compliance(String assessorId, Result result, String reportNo) {}

    /** How a compliance assessment ended; text {@code product.compliance.<NAME>}. */
    public enum Result {
        PASSED,
        /** Papers are being completed. */
        SUPPLEMENTING,
        FAILED
    }

    public static final Assessments NONE = new Assessments(null, null, null, null);

    public Assessments {
        qualityAssessorId = qualityAssessorId == null ? "" : qualityAssessorId;
        valueAssessorId = valueAssessorId == null ? "" : valueAssessorId;
        personalInfoReport = personalInfoReport == null ? "" : personalInfoReport;
    }

    public boolean compliancePassed() {
        return compliance != null && compliance.result() == Result.PASSED;
    }
}
