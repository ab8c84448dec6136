package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

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
}
