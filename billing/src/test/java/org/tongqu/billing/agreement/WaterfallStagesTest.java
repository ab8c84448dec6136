package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tongqu.billing.agreement.AnyTerms.FUND;
import static org.tongqu.billing.agreement.AnyTerms.OPERATOR;
import static org.tongqu.billing.agreement.AnyTerms.PLATFORM;
import static org.tongqu.billing.agreement.AnyTerms.members;
import static org.tongqu.billing.agreement.AnyTerms.party;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.FeeRule.FeeBand;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.ShapleySharing.Game;
import org.tongqu.billing.agreement.ShapleySharing.Negative;
import org.tongqu.billing.agreement.SharingFacts.GameValue;
import org.tongqu.billing.agreement.SharingFacts.GameValues;
import org.tongqu.billing.agreement.SharingFacts.Points;
import org.tongqu.billing.agreement.SharingFacts.Recovered;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;

/** What every stage and every way of sharing does, on amounts that can be checked by hand. */
class WaterfallStagesTest {

    private static final Stage FEE_OF_TWENTY_PERCENT = Stage.fee(PLATFORM, Ppm.of(200_000), Fen.of(50), Fen.of(150));

    private static Flow flow(long pool, SharingFacts facts, Stage... stages) {
        return flow(pool, facts, null, stages);
    }

    private static Flow flow(long pool, SharingFacts facts, Sharing sharing, Stage... stages) {
        ShareTerms terms = new ShareTerms(List.of(stages), members(600_000, 400_000), sharing, null);
        return Waterfall.flow(Fen.of(pool), terms, facts, List.of());
    }

    private static Tuple part(StageKind stage, Object party, long fen, Ground ground) {
        return tuple(stage, party, Fen.of(fen), ground);
    }

    private static org.assertj.core.api.ListAssert<Tuple> assertParts(Flow flow) {
        return assertThat(flow.parts().stream()
                .map(p -> tuple(p.stage(), p.party(), p.amount(), p.ground()))
                .toList());
    }

    private static List<Long> shares(Flow flow) {
        return flow.parts().stream()
                .filter(p -> p.stage() == StageKind.SHARE)
                .map(p -> p.amount().value())
                .toList();
    }

    @Test
    void aFeeIsRaisedToItsMinimumAndCutToItsMaximumAndToWhatIsLeft() {
        assertParts(flow(500, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 100, Ground.RATE));
        assertParts(flow(100, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 50, Ground.MINIMUM));
        assertParts(flow(1_000, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 150, Ground.MAXIMUM));
        assertParts(flow(30, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 30, Ground.REST));
    }

    @Test
    void aProgressiveFeeTakesOfEveryBandItsRate() {
        Stage fee = Stage.progressiveFee(
                PLATFORM,
                FeeRule.progressive(
                        List.of(new FeeBand(Fen.of(1_000), Ppm.of(100_000)), new FeeBand(null, Ppm.of(50_000)))));
        assertParts(flow(1_000, SharingFacts.NONE, fee))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 100, Ground.BANDS));
        assertParts(flow(3_000, SharingFacts.NONE, fee))
                .contains(part(StageKind.PLATFORM_FEE, PLATFORM, 200, Ground.BANDS));
    }

    @Test
    void aCostIsRecoveredOnceAndNoMore() {
        Stage recovery = Stage.recovery(party(1), Ppm.of(500_000), Fen.of(700));
        assertParts(flow(1_000, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT, recovery))
                .contains(part(StageKind.COST_RECOVERY, party(1), 425, Ground.RECOVERY));
        SharingFacts before = SharingFacts.NONE.recovered(
                List.of(new Recovered(party(1), Fen.of(500)), new Recovered(party(0), Fen.of(99))));
        assertParts(flow(1_000, before, recovery))
                .contains(part(StageKind.COST_RECOVERY, party(1), 200, Ground.RECOVERED));
        SharingFacts done = SharingFacts.NONE.recovered(List.of(new Recovered(party(1), Fen.of(701))));
        assertParts(flow(1_000, done, recovery)).contains(part(StageKind.COST_RECOVERY, party(1), 0, Ground.RECOVERED));
    }

    @Test
    void guaranteesAreServedInFullInProportionOrByTheGuarantor() {
        List<Guarantee> guarantees =
                List.of(new Guarantee(party(0), Fen.of(100), 1), new Guarantee(party(1), Fen.of(50), 2));
        Flow enough = flow(250, SharingFacts.NONE, Stage.guarantee(GuaranteeRule.proRata(guarantees)));
        assertParts(enough)
                .containsExactly(
                        part(StageKind.MIN_GUARANTEE, party(0), 100, Ground.GUARANTEED),
                        part(StageKind.MIN_GUARANTEE, party(1), 50, Ground.GUARANTEED),
                        part(StageKind.SHARE, party(0), 60, Ground.WEIGHT),
                        part(StageKind.SHARE, party(1), 40, Ground.WEIGHT));
        Flow cut = flow(100, SharingFacts.NONE, Stage.guarantee(GuaranteeRule.proRata(guarantees)));
        assertParts(cut)
                .contains(
                        part(StageKind.MIN_GUARANTEE, party(0), 67, Ground.GUARANTEE_CUT),
                        part(StageKind.MIN_GUARANTEE, party(1), 33, Ground.GUARANTEE_CUT));
        assertThat(cut.debtor()).isEmpty();
        Flow answered = flow(100, SharingFacts.NONE, Stage.guarantee(GuaranteeRule.answeredBy(OPERATOR, guarantees)));
        assertThat(answered.total()).isEqualTo(Fen.of(150));
        assertThat(answered.shortfall()).isEqualTo(Fen.of(50));
        assertThat(answered.debtor()).contains(OPERATOR);
        assertThat(shares(answered)).containsExactly(0L, 0L);
    }

    @Test
    void publicDataIsPaidByQuantityWithinWhatIsPermitted() {
        Stage stage = Stage.publicData(OPERATOR, new PublicDataRule(new BigDecimal("0.015"), new BigDecimal("0.02")));
        SharingFacts hundred = SharingFacts.NONE.quantity(new BigDecimal("101"));
        // 101 units of 1.5 fen are 151.5 fen, rounded half up.
        assertParts(flow(1_000, hundred, stage))
                .contains(part(StageKind.PUBLIC_DATA_SHARE, OPERATOR, 152, Ground.UNIT_FEE));
        assertParts(flow(100, hundred, stage)).contains(part(StageKind.PUBLIC_DATA_SHARE, OPERATOR, 100, Ground.REST));
        assertParts(flow(1_000, hundred.permitted(Fen.of(152)), stage))
                .contains(part(StageKind.PUBLIC_DATA_SHARE, OPERATOR, 152, Ground.UNIT_FEE));
        assertParts(flow(1_000, hundred.permitted(Fen.of(40)), stage))
                .startsWith(
                        part(StageKind.PUBLIC_DATA_SHARE, OPERATOR, 40, Ground.PERMITTED),
                        part(StageKind.CEILING_EXCESS, OPERATOR, 112, Ground.BEYOND_PERMITTED));
        assertThatThrownBy(() -> flow(1_000, SharingFacts.NONE, stage)).hasMessageContaining("factMissing");
        PublicDataRule dear = new PublicDataRule(new BigDecimal("0.03"), new BigDecimal("0.02"));
        StageRule.Take cut = dear.takes(new StageRule.Before(stage, Fen.of(999), Fen.of(999), hundred))
                .takes()
                .get(0);
        assertThat(cut.amount()).isEqualTo(Fen.of(202));
        assertThat(cut.ground()).isEqualTo(Ground.CEILING);
    }

    @Test
    void bandsOfTheYearShareEveryFenByTheWeightsOfItsBand() {
        BandSharing bands = new BandSharing(
                List.of(new Band(Fen.of(1_000), weights(900_000, 100_000)), new Band(null, weights(500_000, 500_000))));
        assertThat(shares(flow(200, SharingFacts.NONE, bands))).containsExactly(180L, 20L);
        assertThat(shares(flow(200, SharingFacts.NONE.sharedBefore(Fen.of(900)), bands)))
                .containsExactly(140L, 60L);
        assertThat(shares(flow(200, SharingFacts.NONE.sharedBefore(Fen.of(1_000)), bands)))
                .containsExactly(100L, 100L);
        assertThat(shares(flow(0, SharingFacts.NONE, bands))).containsExactly(0L, 0L);
    }

    private static List<BandWeight> weights(int first, int second) {
        return List.of(new BandWeight(party(0), Ppm.of(first)), new BandWeight(party(1), Ppm.of(second)));
    }

    @Test
    void pointsCountByTheWeightOfTheirDimension() {
        PointSharing points = new PointSharing(List.of(
                new PointSharing.Dimension("DATA", Ppm.of(750_000)),
                new PointSharing.Dimension("TECH", Ppm.of(250_000))));
        SharingFacts facts = SharingFacts.NONE.points(List.of(
                new Points(party(0), "DATA", 10), new Points(party(1), "TECH", 90), new Points(party(1), "X", 999)));
        // 10 by three quarters are 7.5, 90 by one quarter are 22.5.
        assertThat(shares(flow(400, facts, points))).containsExactly(100L, 300L);
        Flow nobody = flow(100, SharingFacts.NONE, points);
        assertThat(shares(nobody)).containsExactly(60L, 40L);
        assertThat(nobody.parts()).allMatch(p -> p.ground() == Ground.FALLBACK);
        SharingFacts wrong = SharingFacts.NONE.points(List.of(new Points(party(0), "DATA", -1)));
        assertThatThrownBy(() -> flow(1, wrong, points)).hasMessageContaining("negativePoints");
    }

    @Test
    void everyUseIsSplitAmongTheMembersItTouched() {
        SharingFacts facts = SharingFacts.NONE.bundles(List.of(
                new UseBundle(Set.of(party(0), party(1)), Fen.of(600)), new UseBundle(Set.of(party(1)), Fen.of(400))));
        assertThat(shares(flow(1_000, facts, ShapleySharing.ofUse()))).containsExactly(300L, 700L);
        ShapleySharing weighted = new ShapleySharing(Game.USAGE_BUNDLE, true, "", Negative.REJECT);
        assertThat(shares(flow(1_000, facts, weighted))).containsExactly(360L, 640L);
        SharingFacts stranger = SharingFacts.NONE.bundles(List.of(new UseBundle(Set.of(FUND), Fen.of(1))));
        assertThatThrownBy(() -> flow(1, stranger, weighted)).hasMessageContaining("bundleMembers");
        SharingFacts nobody = SharingFacts.NONE.bundles(List.of(new UseBundle(Set.of(), Fen.of(1))));
        assertThatThrownBy(() -> flow(1, nobody, weighted)).hasMessageContaining("bundleMembers");
    }

    private static SharingFacts game(String digest, long first, long second) {
        return SharingFacts.NONE.game(new GameValues(
                digest,
                List.of(new GameValue(party(0), Rational.of(first)), new GameValue(party(1), Rational.of(second)))));
    }

    @Test
    void valuesOfAGameCountIfTheyAreOfTheSignedGameAndNotNegative() {
        ShapleySharing rejecting = new ShapleySharing(Game.TABLE, false, "d", Negative.REJECT);
        ShapleySharing clamping = new ShapleySharing(Game.ORACLE, false, "d", Negative.CLAMP_RENORMALISE);
        assertThat(shares(flow(100, game("d", 1, 3), rejecting))).containsExactly(25L, 75L);
        assertThat(shares(flow(100, game("d", -1, 3), clamping))).containsExactly(0L, 100L);
        assertThat(shares(flow(100, game("d", -1, 0), clamping))).containsExactly(60L, 40L);
        assertThatThrownBy(() -> flow(100, game("d", -1, 3), rejecting)).hasMessageContaining("negativeValue");
        assertThatThrownBy(() -> flow(100, game("e", 1, 3), rejecting)).hasMessageContaining("otherGame");
        assertThatThrownBy(() -> flow(100, SharingFacts.NONE, rejecting)).hasMessageContaining("factMissing");
        SharingFacts one = SharingFacts.NONE.game(new GameValues("d", List.of(new GameValue(party(0), Rational.ONE))));
        assertThatThrownBy(() -> flow(100, one, rejecting)).hasMessageContaining("gamePlayers");
    }

    @Test
    void whatNoMemberMayTakeGoesToTheResidualParty() {
        List<MemberShare> members = List.of(
                new MemberShare(party(0), Ppm.of(980_000), 1, Bounds.ofParts(Ppm.NONE, Ppm.of(500_000))),
                new MemberShare(party(1), Ppm.of(10_000), 2, Bounds.ofParts(Ppm.of(20_000), Ppm.WHOLE)),
                new MemberShare(party(2), Ppm.of(10_000), 3, Bounds.ofFen(Fen.of(30), Fen.of(100))));
        ShareTerms terms = new ShareTerms(List.of(), members, null, FUND);
        assertParts(Waterfall.flow(Fen.of(1_000), terms, SharingFacts.NONE, List.of()))
                .containsExactly(
                        part(StageKind.SHARE, party(0), 500, Ground.MOST),
                        part(StageKind.SHARE, party(1), 400, Ground.WEIGHT),
                        part(StageKind.SHARE, party(2), 100, Ground.MOST),
                        part(StageKind.RESIDUAL, FUND, 0, Ground.REST));
        List<MemberShare> capped =
                List.of(new MemberShare(party(0), Ppm.WHOLE, 1, Bounds.ofFen(Fen.of(5), Fen.of(70))));
        ShareTerms small = new ShareTerms(List.of(), capped, null, FUND);
        assertParts(Waterfall.flow(Fen.of(100), small, SharingFacts.NONE, List.of()))
                .contains(part(StageKind.RESIDUAL, FUND, 30, Ground.REST));
        assertParts(Waterfall.flow(Fen.of(3), small, SharingFacts.NONE, List.of()))
                .contains(part(StageKind.SHARE, party(0), 3, Ground.SCARCE));
    }

    @Test
    void aRateTakesItsPartOfThePoolAndIsCutToWhatIsLeft() {
        Stage tax = new Stage(StageKind.TAX, Ppm.of(500_000), OPERATOR);
        Stage reserve = new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(500_000), FUND);
        assertParts(flow(2, SharingFacts.NONE, tax, reserve))
                .startsWith(
                        part(StageKind.TAX, OPERATOR, 1, Ground.RATE),
                        part(StageKind.PUBLIC_BENEFIT_RESERVE, FUND, 1, Ground.RATE));
        Flow cut = flow(3, SharingFacts.NONE, tax, reserve);
        assertParts(cut)
                .startsWith(
                        part(StageKind.TAX, OPERATOR, 2, Ground.RATE),
                        part(StageKind.PUBLIC_BENEFIT_RESERVE, FUND, 1, Ground.REST));
        assertThat(cut.parts()).extracting(Waterfall.Part::exact).startsWith(Rational.of(3, 2), Rational.ONE);
    }

    @Test
    void whatNoMemberMayTakeIsAStepOfItsOwn() {
        Stage tax = new Stage(StageKind.TAX, Ppm.of(500_000), OPERATOR);
        MemberShare capped = new MemberShare(party(0), Ppm.WHOLE, 1, Bounds.ofFen(Fen.ZERO, Fen.of(30)));
        ShareTerms terms = new ShareTerms(List.of(tax), List.of(capped), null, FUND);
        Flow flow = Waterfall.flow(Fen.of(100), terms, SharingFacts.NONE, List.of());
        assertThat(flow.parts()).extracting(Waterfall.Part::ordinal).containsExactly(1, 2, 3);
        assertThat(flow.sharedAmount()).isEqualTo(Fen.of(50));
    }

    @Test
    void theStepsSayWhatTheyFindTakeAndLeave() {
        Stage guarantee =
                Stage.guarantee(GuaranteeRule.answeredBy(OPERATOR, List.of(new Guarantee(party(0), Fen.of(900), 1))));
        Flow flow = flow(1_000, SharingFacts.NONE, FEE_OF_TWENTY_PERCENT, guarantee);
        assertThat(flow.steps())
                .extracting(s -> tuple(
                        s.ordinal(),
                        s.stage(),
                        s.before().value(),
                        s.taken().value(),
                        s.after().value(),
                        s.owed().value()))
                .containsExactly(
                        tuple(1, StageKind.PLATFORM_FEE, 1_000L, 150L, 850L, 0L),
                        tuple(2, StageKind.MIN_GUARANTEE, 850L, 850L, 0L, 50L),
                        tuple(3, StageKind.SHARE, 0L, 0L, 0L, 0L));
        assertThat(flow.sharedAmount()).isEqualTo(Fen.ZERO);
    }
}
