package org.tongqu.billing.invoice;

import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;

/**
 * Event: an invoice was issued; fired in the same transaction.
 *
 * @param invoiceId number of the invoice
 * @param orderId order that is charged
 * @param period month that is charged
 * @param gross what is owed
 * @param net what will be shared
 * @param by who issued it
 */
public record InvoiceIssued(String invoiceId, String orderId, BillingPeriod period, Fen gross, Fen net, Actor by) {}
