package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.agreement.AnyTerms.FUND;
import static org.tongqu.billing.agreement.AnyTerms.OPERATOR;
import static org.tongqu.billing.agreement.AnyTerms.PLATFORM;
import static org.tongqu.billing.agreement.AnyTerms.members;
import static org.tongqu.billing.agreement.AnyTerms.party;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing.Band;
import org.tongqu.billing.agreement.BandSharing.BandWeight;
import org.tongqu.billing.agreement.FeeRule.FeeBand;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;
import org.tongqu.billing.agreement.ShapleySharing.Game;
import org.tongqu.billing.agreement.ShapleySharing.Negative;

/** Everything that is wrong with terms is found at once, each with its code. */
class TermsCheckTest {

    private static final List<MemberShare> TWO = members(600_000, 400_000);
    private static final Fen TOO_MUCH = Fen.of(1_000_000_000_000_001L);

    private static List<String> codes(Stage... stages) {
        return codes(List.of(stages), TWO, null, null);
    }

    private static List<String> codes(Sharing sharing) {
        return codes(List.of(), TWO, sharing, null);
    }

    private static List<String> codes(
            List<Stage> stages, List<MemberShare> members, Sharing sharing, PartyRef residual) {
        return ShareTerms.violations(stages, members, sharing, residual).stream()
                .map(Violation::code)
                .toList();
    }

    private static Stage stage(StageKind kind, int ppm) {
        return new Stage(kind, Ppm.of(ppm), OPERATOR);
    }

    private static Stage guarantee(Guarantee... guarantees) {
        return new Stage(StageKind.MIN_GUARANTEE, Ppm.NONE, OPERATOR, GuaranteeRule.proRata(List.of(guarantees)));
    }

    private static Stage fee(Fen minimum, Fen maximum, FeeBand... bands) {
        return Stage.progressiveFee(PLATFORM, new FeeRule(List.of(bands), minimum, maximum));
    }

    @Test
    void allContradictionsAreFoundAtOnce() {
        List<Stage> stages = List.of(
                stage(StageKind.TAX, 900_000),
                Stage.fee(PLATFORM, Ppm.of(200_000), Fen.of(5), Fen.of(4)),
                stage(StageKind.SHARE, 0));
        List<MemberShare> wrong = List.of(
                new MemberShare(party(0), Ppm.of(1), 1, Bounds.ofFen(Fen.of(2), Fen.of(1))),
                new MemberShare(party(0), Ppm.of(1), 1));
        assertThat(codes(stages, wrong, null, null))
                .containsExactly(
                        "stageOrder",
                        "stage",
                        "rates",
                        "memberTwice",
                        "orderTwice",
                        "weights",
                        "feeBounds",
                        "bounds",
                        "residual");
        assertThatThrownBy(() -> new ShareTerms(stages, wrong, null, null))
                .isInstanceOf(TermsRefused.class)
                .hasMessageContaining("agreement.terms.stageOrder");
        assertThat(codes(List.of(), List.of(), null, null)).containsExactly("memberCount");
    }

    @Test
    void stagesStandInTheirOrder() {
        Stage publicData = Stage.publicData(OPERATOR, new PublicDataRule(BigDecimal.ONE, BigDecimal.ONE));
        Stage guarantee = guarantee(new Guarantee(party(0), Fen.of(1), 1));
        Stage recovery = Stage.recovery(party(0), Ppm.WHOLE, Fen.of(1));
        assertThat(codes(publicData, stage(StageKind.PLATFORM_FEE, 1), recovery, stage(StageKind.TAX, 1), guarantee))
                .isEmpty();
        assertThat(codes(stage(StageKind.TAX, 1), recovery, stage(StageKind.COST_COMPENSATION, 1)))
                .isEmpty();
        assertThat(codes(stage(StageKind.TAX, 1), publicData)).containsExactly("stageOrder");
        assertThat(codes(guarantee, recovery)).containsExactly("stageOrder");
    }

    @Test
    void aKindOccursOnceOrOnceForEveryBeneficiary() {
        Stage recovery = Stage.recovery(party(0), Ppm.WHOLE, Fen.of(1));
        assertThat(codes(recovery, Stage.recovery(party(1), Ppm.WHOLE, Fen.of(1))))
                .isEmpty();
        assertThat(codes(recovery, recovery)).containsExactly("stage");
        assertThat(codes(stage(StageKind.PLATFORM_FEE, 1), stage(StageKind.PLATFORM_FEE, 1)))
                .containsExactly("stage");
        assertThat(codes(stage(StageKind.RESIDUAL, 1))).containsExactly("stage");
        assertThat(codes(stage(StageKind.CEILING_EXCESS, 1))).containsExactly("stage");
    }

    @Test
    void aRuleFitsItsKind() {
        for (StageKind kind : List.of(StageKind.PUBLIC_DATA_SHARE, StageKind.COST_RECOVERY, StageKind.MIN_GUARANTEE)) {
            assertThat(codes(stage(kind, 1))).containsExactly("stageRule");
        }
        Stage taxed = new Stage(StageKind.TAX, Ppm.of(1), OPERATOR, FeeRule.bounded(Fen.ZERO, null));
        assertThat(codes(taxed)).containsExactly("stageRule");
        Stage platform = new Stage(StageKind.PLATFORM_FEE, Ppm.of(1), OPERATOR, new RecoveryRule(Fen.of(1)));
        assertThat(codes(platform)).containsExactly("stageRule");
    }

    @Test
    void feesHaveRisingBandsAndBoundsInOrder() {
        FeeBand open = new FeeBand(null, Ppm.of(1));
        FeeBand ten = new FeeBand(Fen.of(10), Ppm.of(1));
        assertThat(codes(fee(Fen.ZERO, null, ten, open))).isEmpty();
        assertThat(codes(fee(Fen.ZERO, null, ten))).containsExactly("feeBands");
        assertThat(codes(fee(Fen.ZERO, null, open, open))).containsExactly("feeBands");
        assertThat(codes(fee(Fen.ZERO, null, ten, ten, open))).containsExactly("feeBands");
        assertThat(codes(fee(Fen.ZERO, null, new FeeBand(TOO_MUCH, Ppm.of(1)), open)))
                .containsExactly("feeBands");
        assertThat(codes(fee(Fen.of(-1), null, open))).containsExactly("feeBounds");
        assertThat(codes(fee(Fen.ZERO, TOO_MUCH, open))).containsExactly("feeBounds");
        assertThat(codes(fee(TOO_MUCH, null, open))).containsExactly("feeBounds");
        assertThat(codes(fee(Fen.of(5), Fen.of(5), open))).isEmpty();
    }

    @Test
    void costsAndGuaranteesAreRealAndOfMembers() {
        assertThat(codes(Stage.recovery(OPERATOR, Ppm.WHOLE, Fen.ZERO))).containsExactly("recoveryCost");
        assertThat(codes(Stage.recovery(OPERATOR, Ppm.WHOLE, TOO_MUCH))).containsExactly("recoveryCost");
        assertThat(codes(guarantee())).containsExactly("guaranteeCount");
        assertThat(codes(guarantee(new Guarantee(party(0), Fen.ZERO, 1)))).containsExactly("guaranteeAmount");
        assertThat(codes(guarantee(new Guarantee(FUND, Fen.of(1), 1)))).containsExactly("guaranteeParty");
        assertThat(codes(guarantee(new Guarantee(party(0), Fen.of(1), 1), new Guarantee(party(0), Fen.of(1), 1))))
                .containsExactly("guaranteeParty", "orderTwice");
    }

    @Test
    void aGuidedFeeIsNotAboveItsCeiling() {
        assertThat(codes(Stage.publicData(OPERATOR, new PublicDataRule(BigDecimal.TEN, BigDecimal.ONE))))
                .containsExactly("unitFee");
        assertThat(codes(Stage.publicData(OPERATOR, new PublicDataRule(new BigDecimal(-1), BigDecimal.ONE))))
                .containsExactly("unitFee");
    }

    @Test
    void boundsDoNotContradictEachOther() {
        MemberShare high = new MemberShare(party(0), Ppm.of(600_000), 1, Bounds.ofParts(Ppm.of(600_000), Ppm.WHOLE));
        MemberShare low = new MemberShare(party(1), Ppm.of(400_000), 2, Bounds.ofParts(Ppm.of(400_001), Ppm.WHOLE));
        MemberShare upside =
                new MemberShare(party(1), Ppm.of(400_000), 2, Bounds.ofParts(Ppm.of(400_000), Ppm.of(399_999)));
        MemberShare debt = new MemberShare(party(1), Ppm.of(400_000), 2, Bounds.ofFen(Fen.of(-1), null));
        assertThat(codes(List.of(), List.of(high, low), null, null)).containsExactly("floors");
        assertThat(codes(List.of(), List.of(high, upside), null, FUND)).containsExactly("bounds");
        assertThat(codes(List.of(), List.of(high, debt), null, null)).containsExactly("bounds");
        MemberShare capped = new MemberShare(party(1), Ppm.of(400_000), 2, Bounds.ofFen(Fen.ZERO, Fen.of(9)));
        assertThat(codes(List.of(), List.of(high, capped), null, null)).containsExactly("residual");
        assertThat(codes(List.of(), List.of(high, capped), null, FUND)).isEmpty();
    }

    private static Band band(Fen upTo, int... weights) {
        return new Band(
                upTo,
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new BandWeight(party(i), Ppm.of(weights[i])))
                        .toList());
    }

    private static List<String> bands(Band... bands) {
        return codes(new BandSharing(Arrays.asList(bands)));
    }

    @Test
    void bandsOfTheYearRiseAndWeighAllMembers() {
        assertThat(bands(band(Fen.of(5), 1_000_000, 0), band(null, 0, 1_000_000)))
                .isEmpty();
        assertThat(bands()).containsExactly("bands");
        assertThat(bands(band(Fen.of(5), 1_000_000, 0))).containsExactly("bands");
        assertThat(bands(band(null, 1_000_000))).containsExactly("bandMembers");
        assertThat(bands(band(null, 1_000_000, 0, 0))).containsExactly("bandMembers");
        assertThat(bands(band(null, 1_000_000, 1))).containsExactly("bandWeights");
        Band doubled = new Band(
                null,
                List.of(
                        new BandWeight(party(0), Ppm.WHOLE),
                        new BandWeight(party(1), Ppm.NONE),
                        new BandWeight(party(1), Ppm.NONE)));
        assertThat(bands(doubled)).containsExactly("bandMembers");
    }

    @Test
    void dimensionsAreNamedOnceAndWeighTheWhole() {
        PointSharing.Dimension data = new PointSharing.Dimension("DATA", Ppm.of(500_000));
        assertThat(codes(new PointSharing(List.of(data, data)))).containsExactly("dimension");
        assertThat(codes(new PointSharing(List.of(data, new PointSharing.Dimension(" ", Ppm.of(500_000))))))
                .containsExactly("dimension");
        assertThat(codes(new PointSharing(List.of(data)))).containsExactly("dimensionWeights");
    }

    @Test
    void aGameIsKnownByItsDigestAndATableHasTwentyPlayersAtMost() {
        assertThat(codes(ShapleySharing.ofUse())).isEmpty();
        assertThat(codes(new ShapleySharing(Game.USAGE_BUNDLE, false, "d", Negative.REJECT)))
                .containsExactly("gameDigest");
        assertThat(codes(new ShapleySharing(Game.ORACLE, false, null, Negative.REJECT)))
                .containsExactly("gameDigest");
        ShapleySharing table = new ShapleySharing(Game.TABLE, false, "d", Negative.REJECT);
        int[] weights = new int[21];
        weights[20] = Ppm.PARTS;
        assertThat(codes(List.of(), members(weights), table, null)).containsExactly("gamePlayers");
        int[] fewer = new int[20];
        fewer[0] = Ppm.PARTS;
        assertThat(codes(List.of(), members(fewer), table, null)).isEmpty();
    }

    @Test
    void whatJustReachesALimitIsAllowed() {
        Fen most = Fen.of(1_000_000_000_000_000L);
        FeeBand open = new FeeBand(null, Ppm.of(1));
        assertThat(codes(stage(StageKind.PLATFORM_FEE, 400_000), stage(StageKind.TAX, 600_000)))
                .isEmpty();
        assertThat(codes(Stage.recovery(OPERATOR, Ppm.WHOLE, most))).isEmpty();
        assertThat(codes(fee(most, most, new FeeBand(most, Ppm.of(1)), open))).isEmpty();
        assertThat(codes(Stage.publicData(OPERATOR, new PublicDataRule(BigDecimal.ZERO, BigDecimal.ZERO))))
                .isEmpty();
        int[] hundred = new int[100];
        hundred[0] = Ppm.PARTS;
        assertThat(codes(List.of(), members(hundred), null, null)).isEmpty();
        int[] more = new int[101];
        more[0] = Ppm.PARTS;
        assertThat(codes(List.of(), members(more), null, null)).containsExactly("memberCount");
        MemberShare fixed = new MemberShare(party(0), Ppm.WHOLE, 1, Bounds.ofFen(Fen.of(5), Fen.of(5)));
        MemberShare part = new MemberShare(party(0), Ppm.WHOLE, 1, Bounds.ofParts(Ppm.of(5), Ppm.of(5)));
        assertThat(codes(List.of(), List.of(fixed), null, FUND)).isEmpty();
        assertThat(codes(List.of(), List.of(part), null, FUND)).isEmpty();
        assertThat(ShareTerms.violations(List.of(), TWO, new BandSharing(List.of(band(null, 1, 2))), null))
                .containsExactly(Violation.of("bandWeights", 1, 3L));
        Band whole = band(Fen.of(5), 1_000_000, 0);
        assertThat(ShareTerms.violations(List.of(), TWO, new BandSharing(List.of(whole, band(null, 1_000_000))), null))
                .containsExactly(Violation.of("bandMembers", 2));
        List<Guarantee> guarantees = IntStream.range(0, 100)
                .mapToObj(i -> new Guarantee(party(i), Fen.of(1), i))
                .toList();
        Stage all = Stage.guarantee(GuaranteeRule.proRata(guarantees));
        assertThat(codes(List.of(all), members(hundred), null, null)).isEmpty();
    }
}
