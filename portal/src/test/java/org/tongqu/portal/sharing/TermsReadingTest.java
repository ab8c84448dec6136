package org.tongqu.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.ClawbackMode;
import org.tongqu.billing.agreement.FeeRule;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumDraft;
import org.tongqu.portal.consortium.Contribution;
import org.tongqu.portal.consortium.Invitation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.sharing.TermsDraft.MemberDraft;
import org.tongqu.portal.sharing.TermsDraft.RuleDraft;
import org.tongqu.portal.sharing.TermsDraft.SharingDraft;
import org.tongqu.portal.sharing.TermsDraft.StageDraft;
import org.tongqu.portal.sharing.TermsDraft.Way;

/** Written terms become terms of every kind, or everything wrong with them is named at its field. */
class TermsReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String DIGEST = "ab".repeat(32);
    private Consortium consortium;

    @BeforeEach
    void twoMembers() {
        ConsortiumDraft draft = new ConsortiumDraft("示例联合体", "", List.of(), 12, null, null, null);
        consortium = new Consortium("IC-9", draft, "A", DAY);
        consortium.invite(new Invitation("B", "DATA", List.of()));
        consortium.accept("B", DAY);
        consortium.contribute(
                List.of(new Contribution("A", Map.of(), 600_000), new Contribution("B", Map.of(), 400_000)));
    }

    private static MemberDraft member(String id, Integer weight, Integer order) {
        return new MemberDraft(id, weight, order, null, null, null, null);
    }

    private static TermsDraft draft(List<StageDraft> stages, SharingDraft sharing) {
        return new TermsDraft("示例", DAY, null, stages, null, sharing);
    }

    private static SharingDraft sharing(Way way) {
        return new SharingDraft(way, null, null, null, null, null);
    }

    private static RuleDraft fees(Long least, Long most, List<TermsDraft.RateBand> bands) {
        return new RuleDraft(least, most, bands, null, null, null, null);
    }

    private ShareTerms read(TermsDraft draft) {
        TermsReading reading = new TermsReading(consortium, party -> !party.equals("nobody"));
        return reading.proven(reading.completed(draft));
    }

    private List<Violation> faults(TermsDraft draft) {
        TermsReading reading = new TermsReading(consortium, party -> !party.equals("nobody"));
        TermsDraft completed = reading.completed(draft);
        return catchThrowableOfType(InvalidInput.class, () -> reading.proven(completed))
                .violations();
    }

    private static List<String> named(List<Violation> faults) {
        return faults.stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }

    @Test
    void what_is_left_out_is_taken_from_the_consortium() {
        ShareTerms terms = read(new TermsDraft(null, null, null, null, null, null));
        assertThat(terms.parties()).containsExactly(PartyRef.of("A"), PartyRef.of("B"));
        assertThat(terms.members().get(0).weight()).isEqualTo(Ppm.of(600_000));
        assertThat(terms.stages()).isEmpty();
        assertThat(terms.sharing()).isNull();
        TermsDraft completed = new TermsReading(consortium, party -> true)
                .completed(new TermsDraft(" ", null, null, null, null, null));
        assertThat(completed.title()).isEqualTo("示例联合体");
        assertThat(completed.members().get(1).order()).isEqualTo(2);
    }

    @Test
    void every_kind_of_step_is_read() {
        List<TermsDraft.RateBand> bands =
                List.of(new TermsDraft.RateBand(100_000L, 50_000), new TermsDraft.RateBand(null, 20_000));
        ShareTerms terms = read(draft(
                List.of(
                        new StageDraft(
                                StageKind.PUBLIC_DATA_SHARE,
                                null,
                                "C",
                                new RuleDraft(
                                        null, null, null, null, null, new BigDecimal("0.5"), new BigDecimal("0.6"))),
                        new StageDraft(StageKind.PLATFORM_FEE, null, "P", fees(10L, null, bands)),
                        new StageDraft(
                                StageKind.COST_RECOVERY,
                                100_000,
                                null,
                                new RuleDraft(null, null, null, 5_000L, null, null, null)),
                        new StageDraft(StageKind.TAX, 60_000, null),
                        new StageDraft(StageKind.PUBLIC_BENEFIT_RESERVE, 50_000, null),
                        new StageDraft(
                                StageKind.MIN_GUARANTEE,
                                null,
                                "A",
                                new RuleDraft(
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(new TermsDraft.Guarantee("B", 7L)),
                                        null,
                                        null))),
                null));
        assertThat(terms.stages()).hasSize(6);
        assertThat(terms.stages().get(1).rule())
                .isEqualTo(new FeeRule(
                        List.of(
                                new FeeRule.FeeBand(Fen.of(100_000), Ppm.of(50_000)),
                                new FeeRule.FeeBand(null, Ppm.of(20_000))),
                        Fen.of(10),
                        null));
        assertThat(terms.stages().get(2).beneficiary()).isEqualTo(PartyRef.of("A"));
        assertThat(terms.stages().get(4).beneficiary()).isEqualTo(PartyRef.of("IC-9-FUND"));
        // Ties between guarantees are decided by the ranks of the members.
        assertThat(terms.stages().get(5).rule())
                .isEqualTo(GuaranteeRule.answeredBy(
                        PartyRef.of("A"), List.of(new GuaranteeRule.Guarantee(PartyRef.of("B"), Fen.of(7), 2))));
    }

    @Test
    void a_fee_without_bounds_has_no_rule_so_that_its_text_reads_as_it_always_did() {
        ShareTerms terms = read(
                draft(List.of(new StageDraft(StageKind.PLATFORM_FEE, 10_000, null, fees(null, null, null))), null));
        assertThat(terms.stages().get(0).rule()).isNull();
    }

    @Test
    void the_way_in_which_a_refund_is_taken_back_is_part_of_the_terms() {
        assertThat(read(draft(List.of(), null)).clawback()).isEqualTo(ClawbackMode.HOLDINGS);
        TermsDraft again = new TermsDraft("示例", DAY, null, null, null, null, null, ClawbackMode.RERUN);
        assertThat(read(again).clawback()).isEqualTo(ClawbackMode.RERUN);
        assertThat(read(again).text()).contains("\"clawback\":\"RERUN\"");
    }

    @Test
    void every_way_of_sharing_is_read() {
        List<TermsDraft.MemberWeight> halves =
                List.of(new TermsDraft.MemberWeight("A", 500_000), new TermsDraft.MemberWeight("B", 500_000));
        assertThat(read(draft(
                                List.of(),
                                new SharingDraft(
                                        Way.BANDS,
                                        List.of(
                                                new TermsDraft.WeightBand(100L, halves),
                                                new TermsDraft.WeightBand(null, halves)),
                                        null,
                                        null,
                                        null,
                                        null)))
                        .sharing())
                .isInstanceOf(BandSharing.class);
        assertThat(read(draft(
                                List.of(),
                                new SharingDraft(
                                        Way.POINTS,
                                        null,
                                        List.of(new TermsDraft.Dimension("DATA", 1_000_000)),
                                        null,
                                        null,
                                        null)))
                        .sharing())
                .isEqualTo(new PointSharing(List.of(new PointSharing.Dimension("DATA", Ppm.WHOLE))));
        assertThat(read(draft(List.of(), sharing(Way.SHAPLEY_USE))).sharing()).isEqualTo(ShapleySharing.ofUse());
        assertThat(read(draft(
                                List.of(),
                                new SharingDraft(
                                        Way.SHAPLEY_TABLE,
                                        null,
                                        null,
                                        true,
                                        DIGEST,
                                        ShapleySharing.Negative.CLAMP_RENORMALISE)))
                        .sharing())
                .isEqualTo(new ShapleySharing(
                        ShapleySharing.Game.TABLE, false, DIGEST, ShapleySharing.Negative.CLAMP_RENORMALISE));
    }

    @Test
    void a_member_without_a_number_beside_a_guarantee_is_named() {
        RuleDraft guarantee =
                new RuleDraft(null, null, null, null, List.of(new TermsDraft.Guarantee("B", 7L)), null, null);
        List<StageDraft> stages = List.of(new StageDraft(StageKind.MIN_GUARANTEE, null, "A", guarantee));
        List<MemberDraft> members = List.of(member("A", 600_000, 1), member(null, 400_000, 2));
        assertThat(named(faults(new TermsDraft("示例", DAY, null, stages, members, null))))
                .containsExactly("members share.terms.members");
    }

    @Test
    void everything_that_is_missing_is_named_at_its_field() {
        TermsDraft draft = new TermsDraft(
                "示".repeat(201),
                DAY,
                DAY.minusDays(1),
                List.of(
                        new StageDraft(null, 1, null),
                        new StageDraft(StageKind.TAX, null, "nobody"),
                        new StageDraft(StageKind.COST_RECOVERY, 1_000_001, null),
                        new StageDraft(StageKind.MIN_GUARANTEE, null, null),
                        new StageDraft(StageKind.PUBLIC_DATA_SHARE, null, null),
                        new StageDraft(StageKind.PLATFORM_FEE, 1, null, fees(-1L, null, null))),
                List.of(member("A", null, 1), member("C", 1, 2)),
                new SharingDraft(Way.SHAPLEY_ORACLE, null, null, null, "short", null),
                "nobody",
                null);
        assertThat(named(faults(draft)))
                .containsExactlyInAnyOrder(
                        "title tooLong",
                        "effectiveTo share.terms.effectiveTo",
                        "members share.terms.members",
                        "members[0].weightPpm required",
                        "stages[0].kind required",
                        "stages[1].beneficiaryId unknownCode",
                        "stages[1].ratePpm required",
                        "stages[2].ratePpm share.rate",
                        "stages[2].rule.approvedFen required",
                        "stages[3].rule.guarantees required",
                        "stages[4].beneficiaryId required",
                        "stages[4].rule.unitFee required",
                        "stages[4].rule.ceiling required",
                        "stages[5].rule.minFen share.amount",
                        "sharing.digest share.digest",
                        "residualId unknownCode");
        assertThat(named(faults(draft(List.of(), sharing(Way.POINTS))))).containsExactly("sharing.dimensions required");
        assertThat(named(faults(draft(List.of(), sharing(Way.BANDS))))).containsExactly("sharing.bands required");
    }

    @Test
    void everything_that_contradicts_itself_is_named_at_its_field() {
        List<MemberDraft> members = List.of(
                new MemberDraft("A", 600_000, 1, 10L, 9L, null, null),
                new MemberDraft("B", 500_000, 1, null, null, null, 100_000));
        List<TermsDraft.MemberWeight> alone = List.of(new TermsDraft.MemberWeight("A", 900_000));
        TermsDraft draft = new TermsDraft(
                "示例",
                DAY,
                null,
                List.of(
                        new StageDraft(StageKind.TAX, 900_000, null),
                        new StageDraft(StageKind.TAX, 200_000, null),
                        new StageDraft(StageKind.PLATFORM_FEE, 0, null, fees(5L, 4L, null))),
                members,
                new SharingDraft(Way.BANDS, List.of(new TermsDraft.WeightBand(5L, alone)), null, null, null, null),
                null,
                ClawbackMode.RERUN);
        assertThat(named(faults(draft)))
                .contains(
                        "members share.terms.weights",
                        "members share.terms.orderTwice",
                        "members[0] share.terms.bounds",
                        "residualId share.terms.residual",
                        "stages[1] share.terms.stage",
                        "stages share.terms.rates",
                        "stages[2] share.terms.stageOrder",
                        "stages[2] share.terms.feeBounds",
                        "sharing.bands share.terms.bands",
                        "sharing.bands[0] share.terms.bandMembers",
                        "sharing.bands[0] share.terms.bandWeights");
    }
}
