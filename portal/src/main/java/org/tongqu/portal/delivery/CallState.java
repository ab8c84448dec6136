package org.tongqu.portal.delivery;

/** How far a call through the gateway has come. */
public enum CallState {
    /** Let in; the provider is asked. Nothing has reached the buyer. */
    OPEN,
    /** The provider has answered well; the answer is on its way to the buyer. */
    ANSWERED,
    /** The whole answer was handed out and the use is recorded. */
    DELIVERED,
    /** Not delivered, not charged. */
    FAILED,
    /** The node died while the answer was on its way: whether it arrived is unknown. Not charged, shown to both sides. */
    INTERRUPTED;

    /** Whether the call is still going on, or its node died. */
    public boolean isUnderWay() {
        return this == OPEN || this == ANSWERED;
    }
}
