package org.tongqu.portal.trade;

import java.util.List;
import org.tongqu.billing.invoice.CreditReason;

/**
 * What shall be given back of an invoice, as it is asked for.
 *
 * @param invoiceId number of the invoice
 * @param lines amounts with tax by line of the invoice
 * @param explanation at most 1,000 characters
 * @param reference the asker's own number, at most 100 characters; the same again is the same request
 */
public record CreditDraft(
        String invoiceId, List<Line> lines, CreditReason reason, String explanation, String reference) {

    /** An amount of a line, in fen, more than nothing. */
    public record Line(Integer no, Long grossFen) {}
}
