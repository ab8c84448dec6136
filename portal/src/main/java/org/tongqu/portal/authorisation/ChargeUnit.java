package org.tongqu.portal.authorisation;

import java.util.Arrays;
import java.util.Optional;

/**
 * What one price buys; text {@code unit.<NAME>}.
 *
 * <p>Source: 发改价格〔2025〕65号 names number of products, number of services, time and volume of calls; the codes are a
 * platform rule.
 */
public enum ChargeUnit {
    THOUSAND_CALLS("千次", 1000),
    CALL("次", 1),
    WAYBILL("单", 1),
    COPY("份", 1),
    CONTAINER("箱", 1),
    CONTAINER_NODE("箱·节点", 1),
    CONTAINER_DAY("箱·日", 1),
    VEHICLE_MONTH("车·月", 1),
    VOYAGE("航次", 1),
    MONTH("月", 1),
    YEAR("年", 1);

    private final String original;
    private final int size;

    ChargeUnit(String original, int size) {
        this.original = original;
        this.size = size;
    }

    /** The unit in Simplified Chinese, as contracts write it behind 元/. */
    public String original() {
        return original;
    }

    /** How many counted things are one unit: 1,000 for a price per thousand calls. */
    public int size() {
        return size;
    }

    /** The unit behind a written price such as {@code 元/千次}. */
    public static Optional<ChargeUnit> ofPriceText(String text) {
        return Arrays.stream(values())
                .filter(unit -> ("元/" + unit.original).equals(text))
                .findFirst();
    }
}
