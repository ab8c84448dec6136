package org.tongqu.portal.demand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Brings values into the one form in which they are kept, so that equal content is equal. */
public final class Plain {

    private Plain() {}

    /** The number without trailing zeros and never with an exponent; absent stays absent. */
    public static BigDecimal number(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The text without blanks around it; absent is empty. */
    public static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The texts without blanks around them and without empty ones; absent is the empty list. */
    public static List<String> texts(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The values without absent ones; absent is the empty list. */
    public static <T> List<T> list(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
