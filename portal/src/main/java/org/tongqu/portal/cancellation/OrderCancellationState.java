package org.tongqu.portal.cancellation;

/** Where a cancellation of an order stands; text {@code cancellation.state.<NAME>}. */
public enum OrderCancellationState {
    /** The seller is asked. */
    SUBMITTED,
    /** The seller agreed; the order ends on the day asked for. */
    APPROVED,
    /** The seller did not agree; the order goes on. */
    REFUSED,
    /** The buyer took it back. */
    WITHDRAWN,
    /** Nobody answered until the term of the order was over anyway. */
    LAPSED;

    /** Whether nothing can happen to it any more. */
    public boolean isDone() {
        return this != SUBMITTED;
    }
}
