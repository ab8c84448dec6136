package org.tongqu.billing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.price.Rating.TierPart;

class RatingTest {

    private static final PurposeClass INDUSTRY = PurposeClass.INDUSTRIAL_DEVELOPMENT;
    private static final PricePlan TIERED = PricePlan.perCall(
            PriceUnit.of("千次", 1_000),
            List.of(
                    new Tier(new BigDecimal("5000"), new BigDecimal("1.2")),
                    new Tier(new BigDecimal("20000"), new BigDecimal("1.1")),
                    Tier.flat(new BigDecimal("0.9"))));

    @Test
    void everyTierIsChargedAtItsOwnPrice() {
        Rating.Preview preview = Rating.preview(TIERED, new BigDecimal("39970"), INDUSTRY);
        assertThat(preview.gross()).isEqualTo(Fen.of(600 + 1_650 + 1_797));
        assertThat(preview.net().plus(preview.tax())).isEqualTo(preview.gross());
        assertThat(preview.parts())
                .containsExactly(
                        new TierPart(new BigDecimal("5000"), new BigDecimal("1.2")),
                        new TierPart(new BigDecimal("15000"), new BigDecimal("1.1")),
                        new TierPart(new BigDecimal("19970"), new BigDecimal("0.9")));
    }

    @Test
    void theSumOfTheTiersIsRoundedOnceAndHalfUp() {
        // 3 calls at 1.2 yuan per thousand are 0.36 fen, 5 are 0.6; 12.5 calls at 1.2 are exactly 1.5 fen.
        assertThat(Rating.cost(TIERED, new BigDecimal("3"), INDUSTRY)).isEqualTo(Fen.ZERO);
        assertThat(Rating.cost(TIERED, new BigDecimal("5"), INDUSTRY)).isEqualTo(Fen.of(1));
        assertThat(Rating.cost(TIERED, new BigDecimal("12.5"), INDUSTRY)).isEqualTo(Fen.of(2));
    }

    @Test
    void aFurtherQuantityFillsTheTiersThatEarlierOnesLeft() {
        assertThat(Rating.furtherParts(TIERED, new BigDecimal("4000"), new BigDecimal("18000")))
                .containsExactly(
                        new TierPart(new BigDecimal("1000"), new BigDecimal("1.2")),
                        new TierPart(new BigDecimal("15000"), new BigDecimal("1.1")),
                        new TierPart(new BigDecimal("2000"), new BigDecimal("0.9")));
        assertThat(Rating.furtherParts(TIERED, BigDecimal.ZERO, BigDecimal.ZERO))
                .isEmpty();
    }

    @Property
    void furtherPartsAreTheQuantityAndCostAtMostAFenMoreOrLessThanWhatIsCharged(
            @ForAll @LongRange(min = 0, max = 60_000) long before,
            @ForAll @LongRange(min = 1, max = 60_000) long more) {
        BigDecimal earlier = BigDecimal.valueOf(before);
        BigDecimal quantity = BigDecimal.valueOf(more);
        List<TierPart> parts = Rating.furtherParts(TIERED, earlier, quantity);
        assertThat(parts.stream().map(TierPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(quantity);
        BigDecimal fen = parts.stream()
                .map(part -> part.quantity().multiply(part.unitPrice()).movePointLeft(1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal charged = BigDecimal.valueOf(
                Rating.further(TIERED, earlier, quantity, INDUSTRY).value());
        assertThat(fen.subtract(charged).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void aUnitThatDoesNotDivideEvenlyIsStillExact() {
        PricePlan plan = PricePlan.perCall(PriceUnit.of("三次", 3), List.of(Tier.flat(new BigDecimal("0.01"))));
        assertThat(Rating.cost(plan, new BigDecimal("3000000"), INDUSTRY)).isEqualTo(Fen.of(1_000_000));
        assertThat(Rating.cost(plan, new BigDecimal("1"), INDUSTRY)).isEqualTo(Fen.ZERO);
        assertThat(Rating.cost(plan, new BigDecimal("2"), INDUSTRY)).isEqualTo(Fen.of(1));
    }

    @Test
    void publicDataCostNothingForPublicGovernanceHoweverMuchIsUsed() {
        PricePlan guided = TIERED.guided(new BigDecimal("1.44"));
        assertThat(Rating.cost(guided, new BigDecimal("1000000"), PurposeClass.PUBLIC_GOVERNANCE))
                .isEqualTo(Fen.ZERO);
        assertThat(Rating.cost(guided, new BigDecimal("1000000"), INDUSTRY)).isGreaterThan(Fen.ZERO);
    }

    @Test
    void aNegativeQuantityIsAnError() {
        assertThatThrownBy(() -> Rating.cost(TIERED, new BigDecimal("-1"), INDUSTRY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<PricePlan> plans() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 4);
        Arbitrary<Long> width = Arbitraries.longs().between(1, 3_000);
        Arbitrary<BigDecimal> price = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(4);
        Arbitrary<Long> unit = Arbitraries.of(1L, 3L, 7L, 1_000L);
        return Combinators.combine(steps, width.list().ofSize(4), price.list().ofSize(5), unit)
                .as((count, widths, prices, size) -> {
                    List<Tier> tiers = new ArrayList<>();
                    long bound = 0;
                    for (int i = 0; i < count; i++) {
                        bound += widths.get(i);
                        tiers.add(new Tier(BigDecimal.valueOf(bound), prices.get(i)));
                    }
                    tiers.add(Tier.flat(prices.get(count)));
                    return PricePlan.perCall(PriceUnit.of("次", size), tiers);
                });
    }

    /** An independent way to the same number: every single call at the price of the tier it falls into. */
    @Property(tries = 200)
    void costIsThatOfTheSingleCallsRoundedOnce(
            @ForAll("plans") PricePlan plan, @ForAll @LongRange(min = 0, max = 12_000) long calls) {
        BigDecimal yuanTimesSize = BigDecimal.ZERO;
        int tier = 0;
        for (long call = 1; call <= calls; call++) {
            BigDecimal bound = plan.tiers().get(tier).upTo();
            if (bound != null && BigDecimal.valueOf(call).compareTo(bound) > 0) {
                tier++;
            }
            yuanTimesSize = yuanTimesSize.add(plan.tiers().get(tier).unitPrice());
        }
        BigDecimal fen = yuanTimesSize.movePointRight(2).divide(plan.unit().size(), 0, RoundingMode.HALF_UP);
        assertThat(Rating.cost(plan, BigDecimal.valueOf(calls), INDUSTRY)).isEqualTo(Fen.of(fen.longValueExact()));
    }

    @Property
    void tierContinuity(@ForAll("plans") PricePlan plan) {
        for (Tier tier : plan.tiers()) {
            if (tier.upTo() != null) {
                Fen below = Rating.cost(plan, tier.upTo().subtract(BigDecimal.ONE), INDUSTRY);
                Fen at = Rating.cost(plan, tier.upTo(), INDUSTRY);
                Fen above = Rating.cost(plan, tier.upTo().add(BigDecimal.ONE), INDUSTRY);
                // One call costs at most ten yuan in these plans, and rounding moves either end by half a fen.
                assertThat(at.minus(below).value()).isBetween(0L, 1_001L);
                assertThat(above.minus(at).value()).isBetween(0L, 1_001L);
            }
        }
    }

    @Property
    void eventOrderIrrelevant(
            @ForAll("plans") PricePlan plan,
            @ForAll @Size(max = 10) List<@LongRange(min = 1, max = 3_000) Long> parts) {
        BigDecimal before = BigDecimal.ZERO;
        Fen total = Fen.ZERO;
        for (long part : parts) {
            Fen further = Rating.further(plan, before, BigDecimal.valueOf(part), INDUSTRY);
            assertThat(further.isNegative()).isFalse();
            total = total.plus(further);
            before = before.add(BigDecimal.valueOf(part));
        }
        assertThat(total).isEqualTo(Rating.cost(plan, before, INDUSTRY));
    }
}
