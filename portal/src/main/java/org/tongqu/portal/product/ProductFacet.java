package org.tongqu.portal.product;

import java.util.Arrays;
import java.util.Optional;

/** A property by which products are counted and narrowed. */
public enum ProductFacet {
    THEME("theme", "themes"),
    MODE("mode", "transportModes"),
    REGION("region", "regionClusters"),
    UPDATE_FREQUENCY("updateFrequency", "updateFrequencies"),
    DELIVERY_FORM("deliveryForm", "deliveryForms"),
    GRADE("grade", "securityGrades"),
    PRICE_KIND("priceKind", "priceKinds"),
    SOURCE_KIND("sourceKind", "sourceKinds"),
    BUSINESS_FIELD("businessField", "businessFields");

    private final String code;
    private final String table;

    ProductFacet(String code, String table) {
        this.code = code;
        this.table = table;
    }

    /** Name of the facet in addresses and in the index. */
    public String code() {
        return code;
    }

    /** The code table of its values. */
    public String table() {
        return table;
    }

    public static Optional<ProductFacet> of(String code) {
        return Arrays.stream(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }
}
