package org.tongqu.portal.demand;

/**
 * One kind of data that a scenario needs.
 *
 * @param name what data
 * @param deliveryForm code of the table {@code deliveryForms}
 * @param updateFrequency code of the table {@code updateFrequencies}
 * @param holderKind who probably holds it, in words; may be empty
 * @param securityGrade expected grade, code of the table {@code securityGrades}
 * @param accessMode code of the table {@code accessModes}
 * @param mandatory whether the scenario fails without it; absent means yes
 * @param productId a data product already known to fit; may be empty
 */
public record DataNeed(
        String name,
        String deliveryForm,
        String updateFrequency,
        String holderKind,
        String securityGrade,
        String accessMode,
        Boolean mandatory,
        String productId) {

    public DataNeed {
        name = Plain.text(name);
        deliveryForm = Plain.text(deliveryForm);
        updateFrequency = Plain.text(updateFrequency);
        holderKind = Plain.text(holderKind);
        securityGrade = Plain.text(securityGrade);
        accessMode = Plain.text(accessMode);
        mandatory = mandatory == null || mandatory;
        productId = Plain.text(productId);
    }
}
