package org.tongqu.billing.invoice;

import org.tongqu.billing.Actor;

/**
 * Event: something of an invoice was given back and booked; fired in the same transaction, once per credit note.
 *
 * @param creditNoteId number of the credit note
 * @param invoiceId number of the invoice, which is locked
 * @param by who confirmed it
 */
public record CreditNoteIssued(String creditNoteId, String invoiceId, Actor by) {}
