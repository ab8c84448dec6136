package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.agreement.AnyTerms.OPERATOR;
import static org.tongqu.billing.agreement.AnyTerms.members;
import static org.tongqu.billing.agreement.AnyTerms.party;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;
import org.tongqu.billing.SeededDraws;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.ShapleySharing.Game;
import org.tongqu.billing.agreement.ShapleySharing.Negative;
import org.tongqu.billing.agreement.SharingFacts.GameValue;
import org.tongqu.billing.agreement.SharingFacts.Points;
import org.tongqu.billing.agreement.SharingFacts.Recovered;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;

/** The facts under which terms are tried reach what can happen and never what cannot. */
class TrialFactsTest {

    private static final Set<PartyRef> BOTH = Set.of(party(0), party(1));

    private static ShareTerms sharing(Sharing sharing, Stage... stages) {
        return new ShareTerms(List.of(stages), members(600_000, 400_000), sharing, null);
    }

    private static Band band(Fen upTo) {
        return new Band(
                upTo, List.of(new BandWeight(party(0), Ppm.of(600_000)), new BandWeight(party(1), Ppm.of(400_000))));
    }

    private static PointSharing points() {
        return new PointSharing(List.of(
                new PointSharing.Dimension("DATA", Ppm.of(700_000)),
                new PointSharing.Dimension("WORK", Ppm.of(300_000))));
    }

    private static ShapleySharing table(Negative negative) {
        return new ShapleySharing(Game.TABLE, false, "digest", negative);
    }

    private static List<SharingFacts> drawn(ShareTerms terms) {
        SeededDraws draws = SeededDraws.of("facts");
        List<SharingFacts> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(TrialFacts.drawn(terms, draws));
        }
        return all;
    }

    @Test
    void termsOfWeightsAreTriedWithoutAnyFacts() {
        ShareTerms plain = sharing(null);
        assertThat(TrialFacts.plain(plain)).isEqualTo(SharingFacts.NONE);
        assertThat(drawn(plain)).containsOnly(SharingFacts.NONE);
    }

    @Test
    void plainMembersAreAllAlike() {
        assertThat(TrialFacts.plain(sharing(points())).points())
                .containsExactly(
                        new Points(party(0), "DATA", 100),
                        new Points(party(0), "WORK", 100),
                        new Points(party(1), "DATA", 100),
                        new Points(party(1), "WORK", 100));
        assertThat(TrialFacts.plain(sharing(table(Negative.REJECT))).game().values())
                .containsExactly(new GameValue(party(0), Rational.ONE), new GameValue(party(1), Rational.ONE));
        assertThat(TrialFacts.plain(sharing(ShapleySharing.ofUse())).bundles())
                .containsExactly(new UseBundle(BOTH, Fen.of(1)));
    }

    @Test
    void whatWasSharedBeforeIsDrawnAroundTheEdgesAndAnywhereElse() {
        Fen edge = Fen.of(5_000);
        List<Fen> before = drawn(sharing(new BandSharing(List.of(band(edge), band(null))))).stream()
                .map(SharingFacts::sharedBefore)
                .toList();
        assertThat(before).contains(edge.minus(Fen.of(1)), edge, edge.plus(Fen.of(1)));
        assertThat(before).noneMatch(Fen::isNegative).doesNotContain(edge.plus(Fen.of(2)), edge.plus(Fen.of(3)));
        assertThat(before).anyMatch(amount -> amount.compareTo(Fen.of(1_000_000)) > 0);
        assertThat(drawn(sharing(new BandSharing(List.of(band(null))))))
                .extracting(SharingFacts::sharedBefore)
                .noneMatch(Fen::isNegative)
                .anyMatch(Fen::isPositive);
    }

    @Test
    void noMoreIsRecoveredThanWasApprovedAndNowAndThenAllOfIt() {
        Fen approved = Fen.of(900_000);
        List<SharingFacts> facts = drawn(sharing(null, Stage.recovery(party(1), Ppm.of(1), approved)));
        assertThat(facts).allSatisfy(one -> assertThat(one.recovered())
                .singleElement()
                .extracting(Recovered::party)
                .isEqualTo(party(1)));
        List<Fen> recovered =
                facts.stream().map(one -> one.recoveredBy(party(1))).toList();
        assertThat(recovered).contains(approved, approved.minus(Fen.of(1)));
        assertThat(recovered).noneMatch(amount -> amount.isNegative() || amount.compareTo(approved) > 0);
        assertThat(recovered).anyMatch(amount -> amount.compareTo(Fen.of(450_000)) < 0);
    }

    @Test
    void publicDataIsTriedWithQuantitiesAndWithAndWithoutAPermittedRevenue() {
        Stage publicData = Stage.publicData(OPERATOR, new PublicDataRule(BigDecimal.ONE, BigDecimal.TEN));
        List<SharingFacts> facts = drawn(sharing(null, publicData));
        assertThat(facts).allSatisfy(one -> assertThat(one.requireQuantity())
                .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000)));
        assertThat(facts).extracting(SharingFacts::quantity).doesNotHaveDuplicates();
        assertThat(facts)
                .extracting(SharingFacts::permitted)
                .contains((Fen) null)
                .anyMatch(fen -> fen != null);
    }

    @Test
    void allMembersHaveSomePointsOrNobodyHasAny() {
        List<SharingFacts> facts = drawn(sharing(points()));
        assertThat(facts)
                .flatExtracting(SharingFacts::points)
                .extracting(Points::points)
                .contains(0L, 100L)
                .allMatch(points -> points >= 0 && points <= 100);
        assertThat(facts).anyMatch(one -> one.points().stream().allMatch(points -> points.points() == 0));
        assertThat(facts).allSatisfy(one -> assertThat(one.points()).hasSize(4));
    }

    @Test
    void usesTouchOneOrMoreMembersAndMayBeMissing() {
        List<List<UseBundle>> drawn = drawn(sharing(ShapleySharing.ofUse())).stream()
                .map(SharingFacts::bundles)
                .toList();
        assertThat(drawn).extracting(List::size).contains(0, 1, 2).allMatch(size -> size <= 2);
        assertThat(drawn.stream().flatMap(List::stream))
                .allMatch(bundle -> !bundle.members().isEmpty() && BOTH.containsAll(bundle.members()))
                .anyMatch(bundle -> bundle.members().equals(Set.of(party(0))))
                .anyMatch(bundle -> bundle.members().equals(Set.of(party(1))))
                .anyMatch(bundle -> bundle.members().equals(BOTH))
                .noneMatch(bundle -> bundle.revenue().isNegative())
                .anyMatch(bundle -> bundle.revenue().isPositive());
    }

    private static List<Rational> values(Negative negative) {
        return drawn(sharing(table(negative))).stream()
                .flatMap(facts -> facts.game().values().stream())
                .map(GameValue::value)
                .toList();
    }

    @Test
    void valuesAreNegativeOnlyWhereTheTermsSayWhatBecomesOfThem() {
        assertThat(values(Negative.REJECT))
                .noneMatch(value -> value.signum() < 0)
                .anyMatch(value -> value.signum() > 0);
        assertThat(values(Negative.CLAMP_RENORMALISE))
                .anyMatch(value -> value.signum() < 0)
                .anyMatch(value -> value.signum() > 0);
    }

    @Test
    void whoeverRepeatsTheTrialFindsTheSameFacts() {
        ShareTerms terms = sharing(points(), Stage.recovery(party(1), Ppm.of(1), Fen.of(9_999)));
        assertThat(drawn(terms)).isEqualTo(drawn(terms));
    }
}
