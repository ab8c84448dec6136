package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.Waterfall.Part;

class WaterfallTest {

    private static final PartyRef FUND = PartyRef.of("FUND");
    private static final PartyRef LEAD = PartyRef.of("p0");

    private static List<MemberShare> members(int... weights) {
        List<MemberShare> members = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            members.add(new MemberShare(PartyRef.of("p" + i), Ppm.of(weights[i]), i + 1));
        }
        return members;
    }

    private static List<Stage> demoStages() {
        return List.of(
                new Stage(StageKind.COST_COMPENSATION, Ppm.of(460_000), LEAD),
                new Stage(StageKind.TAX, Ppm.of(60_000), LEAD),
                new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(50_000), FUND));
    }

    private static long amountAt(List<Part> parts, StageKind stage) {
        return parts.stream()
                .filter(p -> p.stage() == stage)
                .mapToLong(p -> p.amount().value())
                .sum();
    }

    /** All published quarterly settlements of the demo consortia come out to the fen. */
    @ParameterizedTest
    @CsvFileSource(resources = "/demo-settlements.csv", numLinesToSkip = 1)
    void publishedSettlementsOfTheDemoConsortiaComeOutToTheFen(
            String settlement, long revenue, long cost, long tax, long reserve, String list) {
        List<MemberShare> members = new ArrayList<>();
        List<Long> published = new ArrayList<>();
        for (String member : list.split(" ", -1)) {
            String[] field = member.split(":", -1);
            members.add(new MemberShare(PartyRef.of(field[0]), Ppm.of(Integer.parseInt(field[1])), members.size() + 1));
            published.add(Long.valueOf(field[2]));
        }
        List<Part> parts = Waterfall.split(Fen.of(revenue), new ShareTerms(demoStages(), members), List.of());
        assertThat(amountAt(parts, StageKind.COST_COMPENSATION)).isEqualTo(cost);
        assertThat(amountAt(parts, StageKind.TAX)).isEqualTo(tax);
        assertThat(amountAt(parts, StageKind.PUBLIC_BENEFIT_RESERVE)).isEqualTo(reserve);
        assertThat(parts.stream().filter(p -> p.stage() == StageKind.SHARE).map(p -> p.amount()
                        .value()))
                .as(settlement)
                .containsExactlyElementsOf(published);
    }

    @Test
    void agreedDeductionsComeFirstAndAreCreditedToTheirBeneficiary() {
        List<Part> parts = Waterfall.split(
                Fen.of(1_000),
                ShareTerms.of(members(500_000, 500_000)),
                List.of(new Deduction("标注成本", LEAD, Fen.of(101))));
        assertThat(parts)
                .extracting(Part::ordinal, Part::stage, part -> part.amount().value())
                .containsExactly(
                        tuple(1, StageKind.AGREED_DEDUCTION, 101L),
                        tuple(2, StageKind.SHARE, 450L),
                        tuple(2, StageKind.SHARE, 449L));
        assertThat(parts.get(0).label()).isEqualTo("标注成本");
    }

    @Test
    void deductionsBeyondThePoolAreRefused() {
        ShareTerms terms = ShareTerms.allTo(LEAD);
        List<Deduction> deductions = List.of(new Deduction("a", LEAD, Fen.of(6)), new Deduction("b", LEAD, Fen.of(5)));
        assertThatThrownBy(() -> Waterfall.split(Fen.of(10), terms, deductions))
                .hasMessageContaining("agreement.terms.deductions");
        assertThat(Waterfall.split(Fen.of(11), terms, deductions)).hasSize(3);
    }

    @Test
    void aStageTakesNoMoreThanIsLeft() {
        List<Part> parts = Waterfall.split(
                Fen.of(100),
                new ShareTerms(demoStages(), members(1_000_000)),
                List.of(new Deduction("a", LEAD, Fen.of(98))));
        assertThat(parts.stream().map(p -> p.amount().value())).containsExactly(98L, 2L, 0L, 0L, 0L);
    }

    @Provide
    Arbitrary<ShareTerms> terms() {
        Arbitrary<List<MemberShare>> members = Arbitraries.longs()
                .between(0, 1_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(w -> w > 0))
                .map(WaterfallTest::normalised);
        Arbitrary<Integer> rate = Arbitraries.integers().between(0, 333_333);
        return Combinators.combine(members, rate, rate, rate)
                .as((shares, cost, tax, reserve) -> new ShareTerms(
                        List.of(
                                new Stage(StageKind.COST_COMPENSATION, Ppm.of(cost), LEAD),
                                new Stage(StageKind.TAX, Ppm.of(tax), LEAD),
                                new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(reserve), FUND)),
                        shares));
    }

    private static List<MemberShare> normalised(List<Long> weights) {
        List<Claim<Integer>> claims = new ArrayList<>();
        for (long weight : weights) {
            claims.add(new Claim<>(claims.size(), weight, claims.size()));
        }
        return members(Apportionment.split(Fen.of(Ppm.PARTS), claims).values().stream()
                .mapToInt(part -> (int) part.value())
                .toArray());
    }

    @Property
    void ratesAndWeightsSplitEveryAmount(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long pool, @ForAll("terms") ShareTerms terms) {
        List<Part> parts = Waterfall.split(Fen.of(pool), terms, List.of());
        assertThat(Fen.sum(parts.stream().map(Part::amount).toList())).isEqualTo(Fen.of(pool));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.amount().isNegative()).isFalse();
            BigInteger moved = BigInteger.valueOf(part.amount().value())
                    .multiply(part.exact().denominator())
                    .subtract(part.exact().numerator());
            assertThat(moved.abs()).isLessThan(part.exact().denominator());
        });
    }
}
