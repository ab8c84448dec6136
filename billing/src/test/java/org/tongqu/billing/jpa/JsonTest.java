package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.Bounds;
import org.tongqu.billing.agreement.FeeRule;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Sharing;
import org.tongqu.billing.agreement.SharingFacts;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;

/** Whatever is kept as JSON comes back as it was, also what was kept before there were rules. */
class JsonTest {

    private static final PartyRef A = PartyRef.of("A");

    private static ShareTerms terms(Sharing sharing) {
        List<Stage> stages = List.of(
                Stage.publicData(A, new PublicDataRule(new BigDecimal("0.5"), new BigDecimal("1E+1"))),
                Stage.progressiveFee(
                        A, new FeeRule(List.of(new FeeRule.FeeBand(null, Ppm.of(1))), Fen.of(1), Fen.of(2))),
                Stage.recovery(A, Ppm.of(3), Fen.of(4)),
                Stage.guarantee(GuaranteeRule.answeredBy(A, List.of(new GuaranteeRule.Guarantee(A, Fen.of(5), 1)))));
        MemberShare member = new MemberShare(A, Ppm.WHOLE, 1, Bounds.ofFen(Fen.of(6), Fen.of(7)));
        return new ShareTerms(stages, List.of(member), sharing, A);
    }

    @Test
    void termsOfEveryKindComeBack() {
        List<Sharing> kinds = List.of(
                new BandSharing(List.of(
                        new BandSharing.Band(Fen.of(8), List.of(new BandSharing.BandWeight(A, Ppm.WHOLE))),
                        new BandSharing.Band(null, List.of(new BandSharing.BandWeight(A, Ppm.WHOLE))))),
                new PointSharing(List.of(new PointSharing.Dimension("DATA", Ppm.WHOLE))),
                ShapleySharing.ofUse());
        for (Sharing sharing : kinds) {
            ShareTerms terms = terms(sharing);
            ShareTerms back = Json.read(Json.column(terms), ShareTerms.class);
            assertThat(back.text()).isEqualTo(terms.text());
            assertThat(back.sharing()).isEqualTo(sharing);
        }
    }

    @Test
    void termsFromBeforeThereWereRulesComeBack() {
        String kept =
                """
                {"stages": [{"kind": "TAX", "rate": {"value": 60000}, "beneficiary": {"id": "A"}}],
                 "members": [{"party": {"id": "A"}, "weight": {"value": 1000000}, "order": 1}]}""";
        assertThat(Json.read(kept, ShareTerms.class))
                .isEqualTo(new ShareTerms(
                        List.of(new Stage(StageKind.TAX, Ppm.of(60_000), A)),
                        List.of(new MemberShare(A, Ppm.WHOLE, 1))));
    }

    @Test
    void factsComeBack() {
        SharingFacts facts = SharingFacts.NONE
                .sharedBefore(Fen.of(1))
                .quantity(new BigDecimal("2.5"))
                .permitted(Fen.of(3))
                .recovered(List.of(new SharingFacts.Recovered(A, Fen.of(4))))
                .points(List.of(new SharingFacts.Points(A, "DATA", 5)))
                .bundles(List.of(new SharingFacts.UseBundle(Set.of(A), Fen.of(6))))
                .game(new SharingFacts.GameValues("d", List.of(new SharingFacts.GameValue(A, Rational.of(7, 3)))));
        assertThat(Json.read(Json.column(facts), SharingFacts.class)).isEqualTo(facts);
        assertThat(Json.read(Json.column(SharingFacts.NONE), SharingFacts.class))
                .isEqualTo(SharingFacts.NONE);
    }
}
