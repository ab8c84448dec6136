package org.tongqu.billing.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.price.PriceModel;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.Rating;
import org.tongqu.billing.usage.UsageTotal;

/**
 * Computes the charges of an order for a month; pure, without clock or database.
 *
 * <p>A price paid once is charged in the month of the first day. A cycle is charged in the month in which it begins;
 * cycles are counted from the first day of the term, so that a year of months is twelve of them on whatever day it
 * starts. Usage is charged per month in which it happened. Usage under a price that does not depend on it costs nothing
 * and is still listed.
 */
public final class InvoiceGenerator {

    private InvoiceGenerator() {}

    /** The charges, cycles first, then usage by months; none if nothing arose. */
    public static List<Charge> generate(
            PricePlan plan, OrderTerms terms, BillingPeriod period, List<UsageTotal> usage) {
        List<Charge> charges = new ArrayList<>();
        long cycles = cyclesIn(plan.model(), terms, period);
        if (cycles > 0) {
            LineKind kind = plan.model() == PriceModel.ONE_TIME ? LineKind.ONE_TIME : LineKind.CYCLE;
            BigDecimal quantity = terms.quantity().multiply(BigDecimal.valueOf(cycles));
            Fen gross = Rating.cost(plan, quantity, terms.purpose());
            charges.add(Charge.of(kind, period, quantity, gross, plan.tax()));
        }
        for (UsageTotal total : usage) {
            Fen gross = plan.model() == PriceModel.PER_CALL
                    ? Rating.further(plan, total.billedBefore(), total.quantity(), terms.purpose())
                    : Fen.ZERO;
            charges.add(Charge.of(LineKind.USAGE, total.period(), total.quantity(), gross, plan.tax())
                    .over(total.digest()));
        }
        return List.copyOf(charges);
    }

    private static long cyclesIn(PriceModel model, OrderTerms terms, BillingPeriod period) {
        if (model == PriceModel.ONE_TIME) {
            return period.contains(terms.startsOn()) ? 1 : 0;
        }
        if (model.cycleMonths() == 0) {
            return 0;
        }
        long cycles = 0;
        LocalDate start = terms.startsOn();
        for (int i = 1; !start.isAfter(terms.endsOn()) && !start.isAfter(period.lastDay()); i++) {
            cycles += period.contains(start) ? 1 : 0;
            start = terms.startsOn().plusMonths((long) i * model.cycleMonths());
        }
        return cycles;
    }
}
