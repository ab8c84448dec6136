package org.tongqu.billing.invoice;

/**
 * What became of a request to record a payment.
 *
 * @param payment the payment, recorded now or before
 * @param before where the invoice stood when the request came
 * @param repeated whether the payment had been recorded before and nothing was changed
 */
public record RecordedPayment(Payment payment, InvoiceState before, boolean repeated) {}
