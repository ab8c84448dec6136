package org.tongqu.portal.product;

import java.math.BigDecimal;

/**
 * How good the data are; measures and score are percentages from 0 to 100, absent while not measured.
 *
 * @param grade A to D (NDI-TR-2025-06 table 5); empty while not graded
 */
public record Quality(
        String grade,
        BigDecimal completeness,
        BigDecimal accuracy,
        BigDecimal consistency,
        BigDecimal timeliness,
        BigDecimal score) {

    public static final Quality UNKNOWN = new Quality(null, null, null, null, null, null);

    public Quality {
        grade = grade == null ? "" : grade;
    }
}
