package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.agreement.AnyTerms.FUND;
import static org.tongqu.billing.agreement.AnyTerms.OPERATOR;
import static org.tongqu.billing.agreement.AnyTerms.members;
import static org.tongqu.billing.agreement.AnyTerms.party;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.GuaranteeRule.Guarantee;

class TermsProofTest {

    private static final PartyRef A = party(0);

    @Test
    void everyEdgeIsTriedWithItsNeighbours() {
        MemberShare capped = new MemberShare(A, Ppm.WHOLE, 1, Bounds.ofFen(Fen.of(40), Fen.of(50_000)));
        Stage guarantee = Stage.guarantee(GuaranteeRule.proRata(List.of(new Guarantee(A, Fen.of(777), 1))));
        ShareTerms terms = new ShareTerms(List.of(guarantee), List.of(capped), null, FUND);
        assertThat(TermsProof.amounts(terms).stream().map(Fen::value))
                .contains(0L, 1L, 39L, 40L, 41L, 49_999L, 50_000L, 50_001L, 776L, 777L, 778L)
                .contains(999_999_999_999_999L, 1_000_000_000_000_000L)
                .doesNotContain(-1L, 1_000_000_000_000_001L)
                .isSorted();
        FeeRule rule = new FeeRule(
                List.of(new FeeRule.FeeBand(Fen.of(5_000), Ppm.of(1)), new FeeRule.FeeBand(null, Ppm.of(2))),
                Fen.of(6_000),
                Fen.of(7_000));
        ShareTerms rules = new ShareTerms(
                List.of(Stage.progressiveFee(OPERATOR, rule), Stage.recovery(A, Ppm.WHOLE, Fen.of(8_000))),
                members(Ppm.PARTS));
        assertThat(TermsProof.amounts(rules).stream().map(Fen::value)).contains(4_999L, 6_001L, 7_000L, 7_999L);
        BandSharing bands = new BandSharing(List.of(
                new BandSharing.Band(Fen.of(9_000), List.of(new BandSharing.BandWeight(A, Ppm.WHOLE))),
                new BandSharing.Band(null, List.of(new BandSharing.BandWeight(A, Ppm.WHOLE)))));
        ShareTerms year = new ShareTerms(List.of(), members(Ppm.PARTS), bands, null);
        assertThat(TermsProof.amounts(year).stream().map(Fen::value)).contains(8_999L, 9_000L, 9_001L);
        int[] seven = {1_000_000, 0, 0, 0, 0, 0, 0};
        ShareTerms many = ShareTerms.of(members(seven));
        assertThat(TermsProof.amounts(many)).contains(Fen.of(6), Fen.of(7), Fen.of(8));
    }

    @Test
    void termsWhoseAmountsDoNotFitAreRefusedBeforeAnyoneSigns() {
        PublicDataRule endless = new PublicDataRule(new BigDecimal("1E20"), new BigDecimal("1E20"));
        ShareTerms terms = new ShareTerms(List.of(Stage.publicData(OPERATOR, endless)), members(Ppm.PARTS));
        assertThat(TermsProof.violation(terms)).map(Violation::code).contains("proof");
        assertThatThrownBy(() -> TermsProof.require(terms)).hasMessageContaining("agreement.terms.proof");
    }

    @Test
    void theSimulatorTellsWhatTheTermsWouldDo() {
        ShareTerms terms =
                new ShareTerms(List.of(Stage.recovery(A, Ppm.of(500_000), Fen.of(300))), members(600_000, 400_000));
        SharingFacts facts =
                ShareSimulation.plainFacts(terms).recovered(List.of(new SharingFacts.Recovered(A, Fen.of(100))));
        Flow flow = ShareSimulation.of(terms, Fen.of(1_000), facts);
        assertThat(flow.steps().get(0).parts().get(0).ground()).isEqualTo(Ground.RECOVERED);
        assertThat(flow.steps().get(1).parts())
                .extracting(p -> p.amount().value())
                .containsExactly(480L, 320L);
        assertThatThrownBy(() -> ShareSimulation.of(terms, Fen.of(-1), facts))
                .hasMessageContaining("agreement.terms.pool");
    }
}
