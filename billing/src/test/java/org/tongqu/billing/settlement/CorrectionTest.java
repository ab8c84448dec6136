package org.tongqu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareTerms;

/** What members agree on for a single pool, and what they dispute of one. */
class CorrectionTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef C = PartyRef.of("C");
    private static final String LONGEST = "因".repeat(1_000);
    private static final ShareTerms TERMS = ShareTerms.of(List.of(
            new MemberShare(C, Ppm.of(500_000), 1),
            new MemberShare(A, Ppm.of(300_000), 2),
            new MemberShare(B, Ppm.of(200_000), 3)));

    @Test
    void aReasonHasUpToAThousandCharacters() {
        assertThat(Correction.deducting(LONGEST, List.of()).reason()).isEqualTo(LONGEST);
        assertThat(new Contest(1, Fen.of(1), LONGEST).reason()).isEqualTo(LONGEST);
        for (String wrong : new String[] {null, "", " ", LONGEST + "因"}) {
            assertThatThrownBy(() -> Correction.deducting(wrong, List.of())).hasMessage("settlement.reason [1000]");
            assertThatThrownBy(() -> new Contest(1, Fen.of(1), wrong)).hasMessage("settlement.reason [1000]");
        }
    }

    @Test
    void otherWeightsAreKeptInOneOrderAndApplyToTheSignedTerms() {
        Correction correction = Correction.reweighting("按贡献", Map.of(C, Ppm.of(1), A, Ppm.of(2), B, Ppm.of(999_997)));
        assertThat(correction.weights())
                .extracting(Correction.MemberWeight::party)
                .containsExactly(A, B, C);
        assertThat(correction.applyTo(TERMS).members())
                .extracting(member -> member.weight().value())
                .containsExactly(1, 2, 999_997);
        assertThat(Correction.deducting("补偿", List.of()).applyTo(TERMS)).isEqualTo(TERMS);
    }
}
