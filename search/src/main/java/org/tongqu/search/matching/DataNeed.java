package org.tongqu.search.matching;

/**
 * One line of the data needs of a demand; codes are empty where the demand does not say.
 *
 * @param name what data, for example 断面交通流
 * @param mandatory whether the demand cannot do without
 * @param deliveryForm wanted form, NDI-TR-2025-06 table 3, for example {@code 002}
 * @param updateFrequency oldest acceptable freshness, NDI-TR-2025-06 table 4, for example {@code 001}
 * @param grade highest acceptable security grade, GB/T 43697, for example {@code G2}
 * @param accessMode expected way to get it, for example {@code AUTHORISED}
 */
public record DataNeed(
        String name, boolean mandatory, String deliveryForm, String updateFrequency, String grade, String accessMode) {

    public DataNeed {
        name = orEmpty(name);
        deliveryForm = orEmpty(deliveryForm);
        updateFrequency = orEmpty(updateFrequency);
        grade = orEmpty(grade);
        accessMode = orEmpty(accessMode);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
