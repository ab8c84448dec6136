package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.agreement.AnyTerms.PLATFORM;
import static org.tongqu.billing.agreement.AnyTerms.party;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.FeeRule.FeeBand;
import org.tongqu.billing.agreement.Waterfall.Part;

/** What holds for all terms that can be signed, whatever is shared by them. */
class WaterfallPropertiesTest {

    @Provide
    Arbitrary<ShareTerms> terms() {
        return AnyTerms.terms();
    }

    @Property
    void waterfallTotal(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long pool,
            @ForAll("terms") ShareTerms terms,
            @ForAll int seed) {
        SharingFacts facts = TrialFacts.drawn(terms, SeededDraws.of("" + seed));
        Flow flow = Waterfall.flow(Fen.of(pool), terms, facts, List.of());
        assertThat(flow.total()).isEqualTo(Fen.of(pool).plus(flow.shortfall()));
        assertThat(flow.parts()).allSatisfy(part -> {
            assertThat(part.amount().isNegative()).isFalse();
            assertThat(part.exact().minus(Rational.of(part.amount())).abs()).isLessThan(Rational.ONE);
        });
        List<Flow.Step> steps = flow.steps();
        assertThat(steps.get(steps.size() - 1).after()).isEqualTo(Fen.ZERO);
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.after().isNegative()).isFalse());
    }

    /** In whatever order the members are listed, the signed ranks decide, so everyone gets the same. */
    @Property(tries = 300)
    void waterfallOrderStable(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long pool, @ForAll("terms") ShareTerms terms) {
        List<MemberShare> turned = new ArrayList<>(terms.members());
        java.util.Collections.reverse(turned);
        ShareTerms other = new ShareTerms(terms.stages(), turned, terms.sharing(), terms.residual());
        SharingFacts facts = TrialFacts.plain(terms);
        assertThat(Waterfall.flow(Fen.of(pool), other, facts, List.of()).parts())
                .containsExactlyInAnyOrderElementsOf(
                        Waterfall.flow(Fen.of(pool), terms, facts, List.of()).parts());
    }

    /**
     * A fen more in the pool never costs the members more than rounding may: every flat rate before them rises by one fen
     * at most, so what they share falls by one fen less than there are rates at most, and not at all with one.
     */
    @Property
    void waterfallMonotoneInResidual(
            @ForAll @LongRange(min = 0, max = 100_000) long pool,
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 333_333) Integer> rates) {
        StageKind[] kinds = {StageKind.COST_COMPENSATION, StageKind.TAX, StageKind.PUBLIC_BENEFIT_RESERVE};
        List<Stage> stages = IntStream.range(0, rates.size())
                .mapToObj(i -> new Stage(kinds[i], Ppm.of(rates.get(i)), party(0)))
                .toList();
        ShareTerms terms = new ShareTerms(stages, AnyTerms.members(Ppm.PARTS));
        long before = shared(pool, terms);
        long after = shared(pool + 1, terms);
        assertThat(after - before).isBetween(1L - rates.size(), 1L);
    }

    private static long shared(long pool, ShareTerms terms) {
        return Waterfall.flow(Fen.of(pool), terms, SharingFacts.NONE, List.of())
                .sharedAmount()
                .value();
    }

    /** At the end of a band nothing jumps: a fen more brings no or one fen of fee. */
    @Property
    void tierContinuity(
            @ForAll @LongRange(min = 1, max = 1_000_000) long edge,
            @ForAll @IntRange(min = 0, max = 1_000_000) int low,
            @ForAll @IntRange(min = 0, max = 1_000_000) int high,
            @ForAll @IntRange(min = -2, max = 1) int distance) {
        Stage fee = Stage.progressiveFee(
                PLATFORM,
                FeeRule.progressive(List.of(new FeeBand(Fen.of(edge), Ppm.of(low)), new FeeBand(null, Ppm.of(high)))));
        ShareTerms terms = new ShareTerms(List.of(fee), AnyTerms.members(Ppm.PARTS));
        long pool = Math.max(0, edge + distance);
        assertThat(shared(pool + 1, terms) - shared(pool, terms)).isBetween(0L, 1L);
        Rational before = exactFee(pool, terms);
        Rational step = exactFee(pool + 1, terms).minus(before);
        assertThat(step).isEqualTo(Rational.of(pool < edge ? low : high, Ppm.PARTS));
    }

    private static Rational exactFee(long pool, ShareTerms terms) {
        return Waterfall.split(Fen.of(pool), terms, List.of()).get(0).exact();
    }

    /** Revenue of a year shared in two pools or in one gives everyone the same exact part. */
    @Property
    void bandsDoNotCareInHowManyPoolsARevenueArrives(
            @ForAll @LongRange(min = 0, max = 5_000) long before,
            @ForAll @LongRange(min = 0, max = 5_000) long first,
            @ForAll @LongRange(min = 0, max = 5_000) long second,
            @ForAll @LongRange(min = 1, max = 5_000) long edge,
            @ForAll @IntRange(min = 0, max = 1_000_000) int low,
            @ForAll @IntRange(min = 0, max = 1_000_000) int high) {
        BandSharing sharing =
                new BandSharing(List.of(new Band(Fen.of(edge), weights(low)), new Band(null, weights(high))));
        ShareTerms terms = new ShareTerms(List.of(), AnyTerms.members(500_000, 500_000), sharing, null);
        Rational once = exact(before, first + second, terms);
        Rational twice = exact(before, first, terms).plus(exact(before + first, second, terms));
        assertThat(twice).isEqualTo(once);
    }

    private static List<BandWeight> weights(int first) {
        return List.of(new BandWeight(party(0), Ppm.of(first)), new BandWeight(party(1), Ppm.of(Ppm.PARTS - first)));
    }

    private static Rational exact(long before, long pool, ShareTerms terms) {
        List<Part> parts = Waterfall.flow(
                        Fen.of(pool), terms, SharingFacts.NONE.sharedBefore(Fen.of(before)), List.of())
                .parts();
        return parts.get(0).exact();
    }

    /** Within one set of terms, the bounds of every member hold on every amount that is enough for the leasts. */
    @Property(tries = 4)
    void termsThatCanBeSignedPassTheirProof(@ForAll("terms") ShareTerms terms) {
        assertThat(TermsProof.violation(terms)).isEmpty();
        TermsProof.require(terms);
    }
}
