package org.tongqu.search.matching;

import java.util.Objects;

/**
 * The terms on which a product can be had; codes are empty where the record does not say.
 *
 * @param delivery how it comes
 * @param grade security grade, GB/T 43697
 * @param sourceKind where the data comes from, for example {@code AUTH}
 * @param openAttribute whether it is open, for example {@code UNCOND}
 * @param audience who may have it: {@code GOV_ONLY} for public bodies only, otherwise anybody
 */
public record Offer(Delivery delivery, String grade, String sourceKind, String openAttribute, String audience) {

    /** Only for public bodies. */
    public static final String GOVERNMENT_ONLY = "GOV_ONLY";

    /**
     * How a product comes.
     *
     * @param form NDI-TR-2025-06 table 3, for example {@code 002}
     * @param method TC609-6-2025-14 table C.6, {@code 04} for data sandbox and private computing
     * @param frequency NDI-TR-2025-06 table 4, for example {@code 001}
     */
    public record Delivery(String form, String method, String frequency) {

        public Delivery {
            form = orEmpty(form);
            method = orEmpty(method);
            frequency = orEmpty(frequency);
        }
    }

    public Offer {
        Objects.requireNonNull(delivery, "delivery");
        grade = orEmpty(grade);
        sourceKind = orEmpty(sourceKind);
        openAttribute = orEmpty(openAttribute);
        audience = orEmpty(audience);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
