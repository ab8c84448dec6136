package org.tongqu.bench.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.tongqu.bench.generator.Draws;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PriceUnit;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Tier;
import org.tongqu.billing.usage.UsageRecord;

/** What happens in a generated month: who orders what at which price, and how much of it is used when. */
final class GeneratedMonth {

    static final BillingPeriod MONTH = BillingPeriod.parse("2026-10");
    private static final Instant BEGIN =
            MONTH.firstDay().atStartOfDay(BillingPeriod.ZONE).toInstant();
    private static final int SECONDS = 30 * 24 * 3_600;
    private static final int ORDER = 1;
    private static final int USE = 2;
    /** So much of the first use of every order that it costs something. */
    private static final int FIRST_USE = 20_000;

    private final MonthSizes sizes;

    GeneratedMonth(MonthSizes sizes) {
        this.sizes = sizes;
    }

    MonthSizes sizes() {
        return sizes;
    }

    /** Number of the agreement by which the revenue of an order is shared, or less than zero if its seller keeps it. */
    int agreementOf(int order) {
        return order < sizes.pools() ? order % sizes.agreements() : -1;
    }

    /** An order by its number; the agreement is the one by which its revenue is shared, null without one. */
    OrderRequest order(int number, String agreementId) {
        SplittableRandom random = Draws.of(sizes.seed(), ORDER, number);
        int agreement = agreementOf(number);
        PartyRef seller = agreement < 0
                ? GeneratedTerms.party(random.nextInt(sizes.parties()))
                : GeneratedTerms.of(agreement, sizes).parties().get(0);
        int kind = random.nextInt(100);
        boolean publicInterest = agreement < 0 && kind >= 95;
        LocalDate start = MONTH.firstDay();
        return new OrderRequest(
                new OrderRequest.Parties(PartyRef.of("B" + random.nextInt(1 + sizes.invoices() / 4)), seller),
                ProductRef.of("DP-" + number),
                plan(kind, random),
                new OrderTerms(
                        publicInterest ? PurposeClass.PUBLIC_GOVERNANCE : PurposeClass.INDUSTRIAL_DEVELOPMENT,
                        start,
                        start.plusYears(1).minusDays(1),
                        BigDecimal.valueOf(kind >= 70 && kind < 90 ? 1 + random.nextInt(3) : 1)),
                "",
                agreementId);
    }

    private static PricePlan plan(int kind, SplittableRandom random) {
        if (kind >= 70 && kind < 80) {
            return PricePlan.monthly("月", BigDecimal.valueOf(9_900 + random.nextInt(500_000), 2));
        }
        if (kind >= 80 && kind < 90) {
            return PricePlan.yearly("年", BigDecimal.valueOf(99_000 + random.nextInt(5_000_000), 2));
        }
        BigDecimal dear = BigDecimal.valueOf(1_000 + random.nextInt(2_000), 3);
        PricePlan tiers = PricePlan.perCall(
                PriceUnit.of("千次", kind < 60 ? 1_000 : 700),
                List.of(
                        new Tier(BigDecimal.valueOf(5_000L + random.nextInt(20_000)), dear),
                        new Tier(BigDecimal.valueOf(60_000), dear.multiply(new BigDecimal("0.9"))),
                        Tier.flat(dear.multiply(new BigDecimal("0.75")))));
        return kind >= 90 ? tiers.guided(dear) : tiers;
    }

    /** The order that a record of use belongs to: each has one, and the first ones many more than the last ones. */
    int orderOf(int number) {
        if (number < sizes.invoices()) {
            return number;
        }
        double draw = Draws.of(sizes.seed(), USE, number).nextDouble();
        return (int) (sizes.invoices() * draw * draw);
    }

    /** A record of use by its number, for the order it belongs to. */
    UsageRecord use(int number, String orderId) {
        SplittableRandom random = Draws.of(sizes.seed(), USE + 1, number);
        int more = number < sizes.invoices() ? FIRST_USE : 0;
        BigDecimal quantity = number % 10 == 0
                ? BigDecimal.valueOf(1_000L * more + 1 + random.nextInt(400_000), 3)
                : BigDecimal.valueOf((long) more + 1 + random.nextInt(400));
        Instant time = BEGIN.plusSeconds(random.nextInt(SECONDS)).plusNanos(random.nextInt(1_000) * 1_000_000L);
        return new UsageRecord(orderId, "gateway-" + number % 4, "e" + number, quantity, time);
    }
}
