package org.tongqu.billing.invoice;

import org.tongqu.billing.Transitions;

/** Where an invoice stands; the names of TMF678 in brackets. */
public enum InvoiceState {
    /** Generated, not yet sealed (new). */
    DRAFT,
    /** Sealed, booked and owed (sent). */
    ISSUED,
    /** A part is paid (partiallyPaid). */
    PARTIALLY_PAID,
    /** Nothing is owed any more (settled). */
    SETTLED,
    /** All of it was given back. */
    FULLY_CREDITED;

    /** Which state may follow which. */
    public static final Transitions<InvoiceState> MOVES = Transitions.of("invoice", InvoiceState.class)
            .allow(DRAFT, ISSUED)
            .allow(ISSUED, PARTIALLY_PAID, SETTLED, FULLY_CREDITED)
            .allow(PARTIALLY_PAID, ISSUED, PARTIALLY_PAID, SETTLED, FULLY_CREDITED)
            .allow(SETTLED, ISSUED, PARTIALLY_PAID, FULLY_CREDITED);
}
