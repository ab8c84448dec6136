package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.LineKind;

/**
 * An invoice as both sides read it; all amounts in fen.
 *
 * @param period month, {@code yyyy-MM}
 * @param overdue whether something is owed after the last day to pay; never kept, always found
 * @param taxRateBp tax rate contained, hundredths of a percent
 */
public record InvoiceFacts(
        String id,
        String orderId,
        String period,
        OrderFacts.Party buyer,
        OrderFacts.Party seller,
        OrderFacts.Product product,
        Amounts amounts,
        int taxRateBp,
        InvoiceState state,
        LocalDate issuedOn,
        LocalDate dueOn,
        boolean overdue,
        List<Line> lines,
        List<Paid> payments) {

    /** What is charged, with and without tax, what was given back of it, and what is still owed. */
    public record Amounts(
            long grossFen, long netFen, long taxFen, long paidFen, long creditedFen, long outstandingFen) {}

    /** A charge; the month is the one in which it arose. */
    public record Line(
            int no, LineKind kind, String month, BigDecimal quantity, long grossFen, long netFen, String usageDigest) {}

    /** Money received. */
    public record Paid(String reference, long amountFen, long appliedFen, Instant at, String by) {}

    static InvoiceFacts of(Invoice invoice, Names names, LocalDate today) {
        return new InvoiceFacts(
                invoice.id(),
                invoice.orderId(),
                invoice.period().toString(),
                names.party(invoice.buyer()),
                names.party(invoice.seller()),
                names.product(invoice.product()),
                new Amounts(
                        invoice.gross().value(),
                        invoice.net().value(),
                        invoice.tax().value(),
                        invoice.paid().value(),
                        invoice.credited().value(),
                        invoice.outstanding().value()),
                invoice.taxRate().basisPoints(),
                invoice.status(),
                invoice.issueDate(),
                invoice.dueDate(),
                isOverdue(invoice, today),
                invoice.lines().stream()
                        .map(line -> new Line(
                                line.lineNo(),
                                line.kind(),
                                line.origin().toString(),
                                line.quantity(),
                                line.gross().value(),
                                line.net().value(),
                                line.usageDigest()))
                        .toList(),
                invoice.payments().stream()
                        .map(payment -> new Paid(
                                payment.reference(),
                                payment.amount().value(),
                                payment.applied().value(),
                                payment.recordedAt(),
                                payment.recordedBy()))
                        .toList());
    }

    private static boolean isOverdue(Invoice invoice, LocalDate today) {
        return invoice.dueDate() != null
                && invoice.dueDate().isBefore(today)
                && invoice.outstanding().isPositive();
    }
}
