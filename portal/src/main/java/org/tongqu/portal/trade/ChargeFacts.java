package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tongqu.billing.invoice.ChargeOrigin;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.invoice.LineKind;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Rating.TierPart;

/**
 * A charge of an invoice and what it was made of; all amounts in fen.
 *
 * @param no number of the line within the invoice
 * @param month in which it arose, {@code yyyy-MM}
 * @param agreementId the signed agreement whose price is charged
 * @param quantity counted things, or copies times cycles
 * @param before quantity of the same month that earlier invoices contain; it fills the lower tiers
 * @param price what one unit costs and how the quantity spreads over the tiers
 * @param usage the records of use in it; absent for a charge that is not by use
 */
public record ChargeFacts(
        String invoiceId,
        int no,
        LineKind kind,
        String month,
        String orderId,
        String agreementId,
        OrderFacts.Product product,
        BigDecimal quantity,
        BigDecimal before,
        Price price,
        Amounts amounts,
        Used usage) {

    private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);
    private static final int SCALE = 8;

    /** What is charged, with and without tax. */
    public record Amounts(long grossFen, long netFen, long taxFen) {}

    /**
     * The price agreed on.
     *
     * @param model how it is charged, for example PER_CALL
     * @param unit what one price buys
     * @param unitSize how many counted things that is
     * @param free whether the purpose agreed on makes the use free
     * @param tiers empty if nothing is charged by quantity; otherwise they add up to the amount, rounded once
     */
    public record Price(String model, String unit, BigDecimal unitSize, boolean free, List<Part> tiers) {}

    /**
     * The part of the quantity that falls into one tier.
     *
     * @param unitPrice yuan per unit, tax included
     * @param fen what it costs before rounding
     */
    public record Part(BigDecimal quantity, BigDecimal unitPrice, BigDecimal fen) {}

    /**
     * The records of use in a charge.
     *
     * @param digest SHA-256 over those records as they are kept
     * @param sealed whether that is the digest which the invoice kept when it was issued
     */
    public record Used(long records, BigDecimal quantity, String digest, boolean sealed) {}

    static ChargeFacts of(Invoice invoice, Order order, ChargeOrigin origin, Names names) {
        InvoiceLine line = origin.line();
        return new ChargeFacts(
                invoice.id(),
                line.lineNo(),
                line.kind(),
                line.origin().toString(),
                order.id(),
                order.contractRef(),
                names.product(invoice.product()),
                plain(line.quantity()),
                plain(origin.before()),
                price(origin),
                new Amounts(line.gross().value(), line.net().value(), line.tax().value()),
                origin.usage() == null
                        ? null
                        : new Used(
                                origin.usage().records(),
                                plain(origin.usage().quantity()),
                                origin.usage().digest(),
                                origin.usage().digest().equals(line.usageDigest())));
    }

    private static Price price(ChargeOrigin origin) {
        PricePlan plan = origin.plan();
        return new Price(
                plan.model().name(),
                plan.unit().name(),
                plan.unit().size(),
                plan.isFreeFor(origin.purpose()),
                origin.parts().stream().map(part -> part(part, plan)).toList());
    }

    private static Part part(TierPart part, PricePlan plan) {
        BigDecimal fen = part.quantity()
                .multiply(part.unitPrice())
                .multiply(FEN_PER_YUAN)
                .divide(plan.unit().size(), SCALE, RoundingMode.HALF_UP);
        return new Part(plain(part.quantity()), part.unitPrice(), plain(fen));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
