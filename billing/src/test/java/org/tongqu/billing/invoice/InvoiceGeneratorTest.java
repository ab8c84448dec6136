package org.tongqu.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.TaxRate;
import org.tongqu.billing.order.OrderTerms;
import org.tongqu.billing.price.PriceModel;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PriceUnit;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Tier;
import org.tongqu.billing.usage.UsageTotal;

class InvoiceGeneratorTest {

    private static final BillingPeriod NOVEMBER = BillingPeriod.parse("2026-11");
    private static final LocalDate START = LocalDate.of(2026, 11, 22);
    private static final PricePlan PER_CALL =
            PricePlan.perCall(PriceUnit.of("次", 1), List.of(Tier.flat(new BigDecimal("0.35"))));

    private static OrderTerms terms(LocalDate from, LocalDate to) {
        return OrderTerms.of(PurposeClass.INDUSTRIAL_DEVELOPMENT, from, to);
    }

    private static UsageTotal usage(String period, String before, String quantity) {
        return new UsageTotal(
                BillingPeriod.parse(period), new BigDecimal(before), new BigDecimal(quantity), 1, "d".repeat(64));
    }

    @Test
    void usageOfAMonthIsOneLineWithTheTaxInIt() {
        List<Charge> charges = InvoiceGenerator.generate(
                PER_CALL, terms(START, START.plusYears(1)), NOVEMBER, List.of(usage("2026-11", "0", "10000")));
        assertThat(charges).singleElement().satisfies(charge -> {
            assertThat(charge.kind()).isEqualTo(LineKind.USAGE);
            assertThat(charge.gross()).isEqualTo(Fen.of(350_000));
            assertThat(charge.tax()).isEqualTo(TaxRate.INFORMATION_SERVICES.taxIn(Fen.of(350_000)));
            assertThat(charge.net().plus(charge.tax())).isEqualTo(charge.gross());
            assertThat(charge.usageDigest()).hasSize(64);
        });
    }

    @Test
    void lateUsageIsALineOfItsOwnMonth() {
        List<Charge> charges = InvoiceGenerator.generate(
                PER_CALL,
                terms(START, START.plusYears(1)),
                NOVEMBER.next(),
                List.of(usage("2026-11", "100", "1"), usage("2026-12", "0", "2")));
        assertThat(charges)
                .extracting(charge -> charge.origin().toString(), Charge::gross)
                .containsExactly(tuple("2026-11", Fen.of(35)), tuple("2026-12", Fen.of(70)));
    }

    @Test
    void aPricePaidOnceIsChargedInTheMonthOfTheFirstDayOnly() {
        PricePlan plan = PricePlan.oneTime("份", new BigDecimal("15000"));
        OrderTerms copies =
                new OrderTerms(PurposeClass.SECTOR_DEVELOPMENT, START, START.plusYears(1), new BigDecimal("2"));
        assertThat(InvoiceGenerator.generate(plan, copies, NOVEMBER, List.of()))
                .singleElement()
                .satisfies(charge -> assertThat(charge.gross()).isEqualTo(Fen.of(3_000_000)));
        assertThat(InvoiceGenerator.generate(plan, copies, NOVEMBER.next(), List.of()))
                .isEmpty();
    }

    @Test
    void usageUnderAPriceThatDoesNotDependOnItIsListedForNothing() {
        PricePlan plan = PricePlan.monthly("月", new BigDecimal("300"));
        List<Charge> charges = InvoiceGenerator.generate(
                plan, terms(START, START.plusYears(1)), NOVEMBER, List.of(usage("2026-11", "0", "7")));
        assertThat(charges).extracting(Charge::gross).containsExactly(Fen.of(30_000), Fen.ZERO);
    }

    @Test
    void publicGovernanceGetsAnInvoiceOverNothing() {
        OrderTerms governance = OrderTerms.of(PurposeClass.PUBLIC_GOVERNANCE, START, START.plusYears(1));
        assertThat(InvoiceGenerator.generate(
                        PER_CALL.guided(new BigDecimal("0.35")),
                        governance,
                        NOVEMBER,
                        List.of(usage("2026-11", "0", "10000"))))
                .extracting(Charge::gross)
                .containsExactly(Fen.ZERO);
    }

    @Property
    void aYearOfMonthsIsTwelveOnWhateverDayItStarts(@ForAll @IntRange(min = 0, max = 1_460) int day) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(day);
        assertThat(cycles(
                        PricePlan.monthly("月", BigDecimal.ONE),
                        terms(start, start.plusYears(1).minusDays(1))))
                .isEqualTo(12);
    }

    @Property
    void fiveYearsAreFiveCyclesOfAYear(@ForAll @IntRange(min = 0, max = 1_460) int day) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(day);
        assertThat(cycles(
                        PricePlan.yearly("年", BigDecimal.ONE),
                        terms(start, start.plusYears(5).minusDays(1))))
                .isEqualTo(5);
    }

    private static long cycles(PricePlan plan, OrderTerms terms) {
        long cycles = 0;
        for (BillingPeriod p = BillingPeriod.of(terms.startsOn());
                p.compareTo(BillingPeriod.of(terms.endsOn())) <= 0;
                p = p.next()) {
            for (Charge charge : InvoiceGenerator.generate(plan, terms, p, List.of())) {
                assertThat(charge.kind()).isEqualTo(LineKind.CYCLE);
                cycles += charge.quantity().longValueExact();
            }
        }
        assertThat(plan.model()).isIn(PriceModel.MONTHLY, PriceModel.YEARLY);
        return cycles;
    }
}
