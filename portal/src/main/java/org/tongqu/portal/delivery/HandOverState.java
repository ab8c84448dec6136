package org.tongqu.portal.delivery;

/** What buyer and seller say of a delivery. */
public enum HandOverState {
    /** The seller says that everything is delivered; the buyer may accept or object. */
    DELIVERED,
    /** The buyer accepted, or said nothing until the period was over. */
    ACCEPTED,
    /** The buyer objected with a reason; the seller delivers again. */
    OBJECTED
}
