package org.tongqu.portal.agreement;

/**
 * What a buyer proposes.
 *
 * @param type model contract, absent for 数据提供合同
 * @param productId the product
 * @param purposeClass code of {@code purposeClasses}
 * @param scenario what the data are for, in words
 * @param terms what is negotiated
 */
public record AgreementDraft(
        ContractType type, String title, String productId, String purposeClass, String scenario, AgreementTerms terms) {

    public AgreementDraft {
        type = type == null ? ContractType.DATA_PROVISION : type;
        purposeClass = purposeClass == null ? "" : purposeClass;
        scenario = scenario == null ? "" : scenario;
    }
}
