package org.tongqu.billing.invoice;

import org.tongqu.billing.Actor;

/**
 * Event: a payment was none and is taken back; fired in the same transaction, once per payment, before
 * its own journal is reversed.
 *
 * @param invoiceId number of the invoice
 * @param journalId number of the journal by which the payment was booked
 * @param reason why
 * @param by who took it back
 */
public record PaymentTakenBack(String invoiceId, long journalId, String reason, Actor by) {}
