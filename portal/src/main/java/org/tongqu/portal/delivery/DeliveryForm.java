package org.tongqu.portal.delivery;

import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.DataProduct;

/** How an order is delivered; it follows from what its product is. */
public enum DeliveryForm {
    /** Through the gateway, with a key. */
    GATEWAY,
    /** As files that the seller lays down and the buyer takes. */
    FILE,
    /** Outside the platform, with a note of the hand-over. */
    EXTERNAL;

    private static final String BY_FILE = "01";
    private static final String BY_STREAM = "02";
    private static final String BY_API = "03";
    private static final String DATA_SET = "001";
    private static final String API_PRODUCT = "002";
    private static final String REPORT = "004";

    /** By the way of delivery (code table deliveryMethods), or else by the form of the product (deliveryForms). */
    static DeliveryForm of(DataProduct product) {
        Classification classification = product.classification();
        return switch (classification.deliveryMethod()) {
            case BY_FILE -> FILE;
            case BY_STREAM, BY_API -> GATEWAY;
            case "" -> byForm(classification.deliveryForm());
            default -> EXTERNAL;
        };
    }

    private static DeliveryForm byForm(String form) {
        return switch (form) {
            case API_PRODUCT -> GATEWAY;
            case DATA_SET, REPORT -> FILE;
            default -> EXTERNAL;
        };
    }
}
