package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.Assessments;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.Safety;
import org.tongqu.portal.resource.SharingAttribute;

/** How a product is to be protected and what third parties found. */
final class SafetyPart implements FormPart {

    private final Select<String> grade;
    private final Select<String> open;
    private final Select<SharingAttribute> sharing;
    private final Checkbox personal;
    private final TextField personalReport;
    private final ComboBox<String> assessor;
    private final Select<Assessments.Result> result;
    private final TextField report;
    private final FormSection section;
    private ProductDraft before;

    SafetyPart(ProductFields fields) {
        grade = fields.code("safety.grade", "securityGrades");
        open = fields.code("safety.openAttribute", "openAttributes");
        sharing = fields.constant("safety.sharingAttribute", SharingAttribute.class, "resource.sharing.");
        personal = fields.check("safety.containsPersonalInfo");
        personalReport = fields.text("assessments.personalInfoReport", 200);
        assessor = fields.organisation("assessments.compliance.assessorId");
        result = fields.constant("assessments.compliance", Assessments.Result.class, "product.complianceResult.");
        report = fields.text("assessments.compliance.reportNo", 200);
        section = new FormSection(
                3,
                fields.words().text("product.form.safety"),
                fields.words().text("product.form.safetyHelp"),
                grade,
                open,
                sharing,
                personal,
                personalReport,
                assessor,
                result,
                report);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        before = draft;
        Safety safety = draft.safety();
        grade.setValue(chosen(safety.grade()));
        open.setValue(chosen(safety.openAttribute()));
        sharing.setValue(safety.sharingAttribute());
        personal.setValue(safety.containsPersonalInfo());
        personalReport.setValue(draft.assessments().personalInfoReport());
        Assessments.Compliance compliance = draft.assessments().compliance();
        if (compliance != null) {
            assessor.setValue(compliance.assessorId());
            result.setValue(compliance.result());
            report.setValue(compliance.reportNo() == null ? "" : compliance.reportNo());
        }
    }

    @Override
    public boolean isComplete() {
        return !grade.isEmpty() && !open.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith("safety.") && !field.equals("safety.rawData") || field.startsWith("assessments.");
    }

    Safety value(boolean raw) {
        return new Safety(
                grade.getValue(),
                personal.getValue(),
                raw,
                open.getValue(),
                sharing.getValue(),
                before.safety().visibility());
    }

    Assessments assessments() {
        Assessments given = before.assessments();
        Assessments.Compliance compliance = result.isEmpty()
                ? null
                : new Assessments.Compliance(assessor.getValue(), result.getValue(), report.getValue());
        return new Assessments(
                compliance, given.qualityAssessorId(), given.valueAssessorId(), personalReport.getValue());
    }

    private static String chosen(String code) {
        return code.isEmpty() ? null : code;
    }
}
