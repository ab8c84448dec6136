package org.tongqu.billing.invoice;

import java.math.BigDecimal;
import java.util.List;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Rating.TierPart;
import org.tongqu.billing.usage.BilledUsage;

/**
 * Where the amount of a charge line comes from.
 *
 * @param line the charge
 * @param plan the price agreed on with the order
 * @param purpose the purpose agreed on, which may make the use free
 * @param before quantity of the same month that earlier invoices contain; it fills the lower tiers
 * @param parts how the quantity of the line spreads over the tiers; the line costs the difference of
 *     the rounded totals of the month after and before it
 * @param usage what the records of use in it add up to; nothing for a charge that is not by use
 */
public record ChargeOrigin(
        InvoiceLine line,
        PricePlan plan,
        PurposeClass purpose,
        BigDecimal before,
        List<TierPart> parts,
        BilledUsage usage) {

    /** Copies the parts. */
    public ChargeOrigin {
        parts = List.copyOf(parts);
    }
}
