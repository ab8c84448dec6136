package org.tongqu.billing.order;

import org.tongqu.billing.Transitions;

/** Where an order stands. */
public enum OrderState {
    /** Placed by the buyer, not yet accepted by the seller. */
    PLACED,
    /** Accepted; the product may be used and is charged. */
    ACTIVE,
    /** Use is interrupted; what was used before may still be reported. */
    SUSPENDED,
    /** Ended; late records of use inside its term are still taken. */
    COMPLETED,
    /** Never came into effect. */
    CANCELLED;

    /** Which state may follow which. */
    public static final Transitions<OrderState> MOVES = Transitions.of("order", OrderState.class)
            .allow(PLACED, ACTIVE, CANCELLED)
            .allow(ACTIVE, SUSPENDED, COMPLETED)
            .allow(SUSPENDED, ACTIVE, COMPLETED);

    /** Whether records of use are taken. */
    public boolean takesUsage() {
        return this == ACTIVE || this == SUSPENDED || this == COMPLETED;
    }

    /** Whether the order is in effect and ends when its term is over. */
    public boolean isRunning() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** Whether the order is charged. */
    public boolean isChargeable() {
        return takesUsage();
    }
}
