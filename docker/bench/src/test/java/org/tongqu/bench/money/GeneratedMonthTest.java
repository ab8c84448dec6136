package org.tongqu.bench.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Sharing;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.order.OrderRequest;
import org.tongqu.billing.usage.UsageRecord;
import org.tongqu.standalone.StartFailure;

class GeneratedMonthTest {

    private static final MonthSizes SIZES = new MonthSizes(20_000, 2_000, 400, 3);
    private static final GeneratedMonth MONTH = new GeneratedMonth(SIZES);

    @Property(tries = 200)
    void theSameSeedGivesTheSameMonth(@ForAll @IntRange(max = 1_999) int number) {
        GeneratedMonth again = new GeneratedMonth(new MonthSizes(20_000, 2_000, 400, 3));
        assertThat(again.order(number, "SA-1")).isEqualTo(MONTH.order(number, "SA-1"));
        assertThat(again.use(number, "OR-1")).isEqualTo(MONTH.use(number, "OR-1"));
        assertThat(again.orderOf(number)).isEqualTo(MONTH.orderOf(number));
        GeneratedMonth other = new GeneratedMonth(new MonthSizes(20_000, 2_000, 400, 4));
        assertThat(other.use(number, "OR-1")).isNotEqualTo(MONTH.use(number, "OR-1"));
    }

    @Property(tries = 300)
    void everyRecordOfUseLiesInTheMonthAndBelongsToAnOrder(@ForAll @IntRange(max = 19_999) int number) {
        UsageRecord use = MONTH.use(number, "OR-1");
        assertThat(use.period()).isEqualTo(GeneratedMonth.MONTH);
        assertThat(use.quantity()).isPositive();
        assertThat(use.quantity().scale()).isLessThanOrEqualTo(3);
        assertThat(MONTH.orderOf(number)).isBetween(0, 1_999);
        assertThat(use.key()).isNotEqualTo(MONTH.use(number + 1, "OR-1").key());
    }

    @Test
    void everyOrderIsUsedAndTheFirstOnesMost() {
        int[] uses = new int[SIZES.invoices()];
        IntStream.range(0, SIZES.records()).forEach(i -> uses[MONTH.orderOf(i)]++);
        assertThat(Arrays.stream(uses).min().orElseThrow()).isPositive();
        assertThat(Arrays.stream(uses, 0, 200).sum())
                .isGreaterThan(2 * Arrays.stream(uses, 1_800, 2_000).sum());
    }

    @Property(tries = 300)
    void anOrderCanBePlacedAsItIs(@ForAll @IntRange(max = 1_999) int number) {
        OrderRequest order = MONTH.order(number, null);
        assertThat(BillingPeriod.parse("2026-10").lastDay())
                .isBetween(order.terms().startsOn(), order.terms().endsOn());
        int agreement = MONTH.agreementOf(number);
        assertThat(agreement).isEqualTo(number < 400 ? number % 40 : -1);
        if (agreement >= 0) {
            assertThat(order.parties().seller())
                    .isEqualTo(GeneratedTerms.of(agreement, SIZES).parties().get(0));
        }
    }

    @Test
    void termsOfManyKindsOccur() {
        List<ShareTerms> terms = IntStream.range(0, 20)
                .mapToObj(i -> GeneratedTerms.of(i, SIZES))
                .toList();
        assertThat(terms.stream()
                        .map(ShareTerms::sharing)
                        .filter(java.util.Objects::nonNull)
                        .map(Sharing::getClass)
                        .distinct())
                .hasSize(2);
        assertThat(terms.stream().filter(t -> t.residual() != null)).hasSize(2);
        assertThat(terms.stream()
                        .flatMap(t -> t.stages().stream())
                        .map(s -> s.kind())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Property(tries = 300)
    void weightsAddUpToTheWhole(@ForAll @IntRange(min = 2, max = 6) int members, @ForAll long seed) {
        int[] weights = GeneratedTerms.weights(members, new SplittableRandom(seed));
        assertThat(weights).hasSize(members);
        assertThat(Arrays.stream(weights).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(weights).sum()).isEqualTo(Ppm.PARTS);
    }

    @Property(tries = 200)
    void journalsForPostingInBulkBalanceAndHaveTheirNumberOfPostings(@ForAll @IntRange(max = 999_999) int number) {
        JournalEntry settlement = BulkPosting.settlement(number);
        JournalEntry invoice = BulkPosting.invoice(number);
        assertThat(settlement.postings()).hasSize(BulkPosting.POSTINGS_PER_SETTLEMENT);
        assertThat(settlement.postings().size() + invoice.postings().size()).isEqualTo(BulkPosting.POSTINGS_PER_POOL);
        assertThat(settlement.total().isZero() && invoice.total().isZero()).isTrue();
        assertThat(settlement.businessKey())
                .isNotEqualTo(BulkPosting.settlement(number + 1).businessKey());
    }

    @Test
    void aMonthWithoutUseOfAnOrderIsRefused() {
        assertThatThrownBy(() -> new MonthSizes(10, 20, 5, 1)).isInstanceOf(StartFailure.class);
        assertThatThrownBy(() -> new MonthSizes(10, 5, 0, 1)).isInstanceOf(StartFailure.class);
    }
}
