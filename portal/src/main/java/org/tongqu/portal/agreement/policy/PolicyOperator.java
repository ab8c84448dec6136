package org.tongqu.portal.agreement.policy;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a constraint compares: the operators of the digital contract (TDS-14); text {@code policy.operator.<word>}. */
public enum PolicyOperator {
    EQ("01", "eq"),
    GT("02", "gt"),
    GTEQ("03", "gteq"),
    HAS_PART("04", "hasPart"),
    IS_A("05", "isA"),
    IS_ALL_OF("06", "isAllOf"),
    IS_ANY_OF("07", "isAnyOf"),
    IS_NONE_OF("08", "isNoneOf"),
    IS_PART_OF("09", "isPartOf"),
    LT("10", "lt"),
    LTEQ("11", "lteq"),
    NEQ("12", "neq");

    private final String code;
    private final String word;

    PolicyOperator(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Its number in the digital contract. */
    public String code() {
        return code;
    }

    /** Its word, the same as in ODRL. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Whether it compares with a list. */
    public boolean takesSeveral() {
        return switch (this) {
            case IS_ALL_OF, IS_ANY_OF, IS_NONE_OF -> true;
            default -> false;
        };
    }
}
