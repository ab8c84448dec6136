package org.tongqu.billing.invoice;

import org.tongqu.billing.Fen;

/**
 * What became of a request to record a payment.
 *
 * @param payment the payment, recorded now or before
 * @param before where the invoice stood when the request came
 * @param after where it stands now
 * @param outstanding what is still owed of it now
 * @param repeated whether the payment had been recorded before and nothing was changed
 */
public record RecordedPayment(
        Payment payment, InvoiceState before, InvoiceState after, Fen outstanding, boolean repeated) {}
