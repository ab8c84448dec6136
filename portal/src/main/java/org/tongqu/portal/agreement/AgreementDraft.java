package org.tongqu.portal.agreement;

/**
 * What a buyer proposes.
 *
 * @param type model contract, absent for 数据提供合同
 * @param productId the product
 * @param purposeClass code of {@code purposeClasses}
 * @param scenario what the data are for, in words
 * @param terms what is negotiated
 * @param demandId the scenario demand that the data are for, published, organised or won by the buyer; may be empty
 * @param applicationId the approved use application that it rests on; empty for none
 */
public record AgreementDraft(
        ContractType type,
        String title,
        String productId,
        String purposeClass,
        String scenario,
        AgreementTerms terms,
        String demandId,
        String applicationId) {

    public AgreementDraft {
        demandId = demandId == null ? "" : demandId.strip();
        applicationId = applicationId == null ? "" : applicationId.strip();
        type = type == null ? ContractType.DATA_PROVISION : type;
        purposeClass = purposeClass == null ? "" : purposeClass;
        scenario = scenario == null ? "" : scenario;
    }
}
