package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;

class ShareTermsTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");

    private static MemberShare share(PartyRef party, int ppm, int order) {
        return new MemberShare(party, Ppm.of(ppm), order);
    }

    private static Stage stage(StageKind kind, int ppm) {
        return new Stage(kind, Ppm.of(ppm), A);
    }

    @Test
    void weightsMustAddUpToTheWhole() {
        assertThatThrownBy(() -> ShareTerms.of(List.of(share(A, 500_000, 1), share(B, 499_999, 2))))
                .hasMessageContaining("agreement.terms.weights");
        assertThat(ShareTerms.of(List.of(share(A, 500_001, 1), share(B, 499_999, 2)))
                        .parties())
                .containsExactly(A, B);
    }

    @Test
    void aMemberAndARankOccurOnce() {
        assertThatThrownBy(() -> ShareTerms.of(List.of(share(A, 500_000, 1), share(A, 500_000, 2))))
                .hasMessageContaining("memberTwice");
        assertThatThrownBy(() -> ShareTerms.of(List.of(share(A, 500_000, 1), share(B, 500_000, 1))))
                .hasMessageContaining("orderTwice");
        assertThatThrownBy(() -> ShareTerms.of(List.of())).hasMessageContaining("memberCount");
    }

    @Test
    void stagesAreRatedOccurOnceAndDoNotExceedTheWhole() {
        List<MemberShare> all = List.of(share(A, 1_000_000, 1));
        assertThatThrownBy(() -> new ShareTerms(List.of(stage(StageKind.SHARE, 1)), all))
                .hasMessageContaining("stage");
        assertThatThrownBy(() -> new ShareTerms(List.of(stage(StageKind.TAX, 1), stage(StageKind.TAX, 1)), all))
                .hasMessageContaining("stage");
        assertThatThrownBy(() -> new ShareTerms(
                        List.of(stage(StageKind.TAX, 500_001), stage(StageKind.COST_COMPENSATION, 500_000)), all))
                .hasMessageContaining("rates");
    }

    @Test
    void otherWeightsAreForTheSameMembers() {
        ShareTerms terms = ShareTerms.of(List.of(share(A, 600_000, 2), share(B, 400_000, 1)));
        assertThat(terms.reweighted(Map.of(A, Ppm.of(1), B, Ppm.of(999_999))).members())
                .containsExactly(share(A, 1, 2), share(B, 999_999, 1));
        assertThatThrownBy(() -> terms.reweighted(Map.of(A, Ppm.WHOLE))).hasMessageContaining("members");
        assertThatThrownBy(() -> terms.reweighted(Map.of(A, Ppm.WHOLE, B, Ppm.of(1))))
                .hasMessageContaining("weights");
    }

    @Test
    void aDeductionSaysWhatItIsForAndTakesSomething() {
        assertThatThrownBy(() -> new Deduction(" ", A, Fen.of(1))).hasMessageContaining("deductionLabel");
        assertThatThrownBy(() -> new Deduction("成本", A, Fen.ZERO)).hasMessageContaining("deductionAmount");
    }

    private static final List<MemberShare> HALVES = List.of(share(A, 500_000, 1), share(B, 500_000, 2));
    private static final Stage RECOVERY = Stage.recovery(A, Ppm.of(1), Fen.of(9));

    @Test
    void whoAnswersForGuaranteesIsNamedInTheirStage() {
        List<Guarantee> guarantees = List.of(new Guarantee(A, Fen.of(5), 1));
        Stage answered = Stage.guarantee(GuaranteeRule.answeredBy(B, guarantees));
        Stage cut = Stage.guarantee(GuaranteeRule.proRata(guarantees));
        assertThat(new ShareTerms(List.of(RECOVERY, answered), HALVES).guarantor())
                .contains(B);
        assertThat(new ShareTerms(List.of(RECOVERY, cut), HALVES).guarantor()).isEmpty();
        assertThat(ShareTerms.of(HALVES).guarantor()).isEmpty();
    }

    @Test
    void onlyWeightsWithoutBoundsSharingRuleAndResidualArePlain() {
        MemberShare bounded = new MemberShare(A, Ppm.of(500_000), 1, Bounds.ofFen(Fen.of(1), null));
        assertThat(ShareTerms.of(HALVES).sharesByPlainWeights()).isTrue();
        assertThat(new ShareTerms(List.of(RECOVERY), HALVES).sharesByPlainWeights())
                .isTrue();
        assertThat(new ShareTerms(List.of(), HALVES, ShapleySharing.ofUse(), null).sharesByPlainWeights())
                .isFalse();
        assertThat(new ShareTerms(List.of(), HALVES, null, B).sharesByPlainWeights())
                .isFalse();
        assertThat(ShareTerms.of(List.of(bounded, share(B, 500_000, 2))).sharesByPlainWeights())
                .isFalse();
    }

    @Test
    void termsSayWhetherTheyNeedFactsAndWhetherTheyLookBack() {
        Stage publicData = Stage.publicData(A, new PublicDataRule(BigDecimal.ONE, BigDecimal.TEN));
        BandSharing bands = new BandSharing(List.of(new BandSharing.Band(
                null,
                List.of(
                        new BandSharing.BandWeight(A, Ppm.of(500_000)),
                        new BandSharing.BandWeight(B, Ppm.of(500_000))))));
        ShareTerms rates = new ShareTerms(List.of(stage(StageKind.TAX, 1)), HALVES);
        assertThat(List.of(rates.needsFacts(), rates.looksBack())).containsOnly(false);
        ShareTerms units = new ShareTerms(List.of(publicData, stage(StageKind.TAX, 1)), HALVES);
        assertThat(List.of(units.needsFacts(), units.looksBack())).containsExactly(true, false);
        ShareTerms costs = new ShareTerms(List.of(RECOVERY, stage(StageKind.TAX, 1)), HALVES);
        assertThat(List.of(costs.needsFacts(), costs.looksBack())).containsOnly(true);
        ShareTerms uses = new ShareTerms(List.of(), HALVES, ShapleySharing.ofUse(), null);
        assertThat(List.of(uses.needsFacts(), uses.looksBack())).containsExactly(true, false);
        ShareTerms year = new ShareTerms(List.of(), HALVES, bands, null);
        assertThat(List.of(year.needsFacts(), year.looksBack())).containsOnly(true);
    }

    @Test
    void otherWeightsKeepWhatElseWasSigned() {
        ShareTerms terms = new ShareTerms(List.of(RECOVERY), HALVES, ShapleySharing.ofUse(), B, ClawbackMode.RERUN);
        ShareTerms other = terms.reweighted(Map.of(A, Ppm.of(1), B, Ppm.of(999_999)));
        assertThat(other.stages()).containsExactly(RECOVERY);
        assertThat(other.residual()).isEqualTo(B);
        assertThat(other.clawback()).isEqualTo(ClawbackMode.RERUN);
        assertThat(other.sharing()).isNull();
        assertThat(terms.takingBackBy(ClawbackMode.HOLDINGS).clawback()).isEqualTo(ClawbackMode.HOLDINGS);
        assertThat(terms.takingBackBy(null).clawback()).isEqualTo(ClawbackMode.HOLDINGS);
        assertThat(List.of(terms.hasMember(A), terms.hasMember(PartyRef.of("C"))))
                .containsExactly(true, false);
    }
}
