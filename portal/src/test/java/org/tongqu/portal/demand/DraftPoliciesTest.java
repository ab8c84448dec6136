package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.organisation.Contact;

class DraftPoliciesTest {

    private final DemandWorld world = new DemandWorld();

    @Test
    void a_draft_needs_nothing_but_a_title() {
        assertThat(world.checks.form(DemandDraft.titled("危险货物运输协同")).isEmpty()).isTrue();
        assertThat(faults(draft -> draft.title("  "))).containsExactly("title required");
    }

    @Test
    void a_title_has_at_most_forty_characters_however_they_are_encoded() {
        assertThat(faults(draft -> draft.title("衢".repeat(40)))).isEmpty();
        assertThat(faults(draft -> draft.title("𠮷".repeat(40)))).isEmpty();
        assertThat(faults(draft -> draft.title("衢".repeat(41)))).containsExactly("title tooLong");
    }

    @Test
    void codes_outside_their_tables_are_named_one_by_one() {
        assertThat(faults(draft -> draft.tier("HUGE").regionCluster("MOON").themes(List.of("SAFETY", "LOVE"))))
                .containsExactly("tier unknownCode", "regionCluster unknownCode", "themes unknownCode");
    }

    @Test
    void the_same_theme_twice_is_a_slip() {
        assertThat(faults(draft -> draft.themes(List.of("SAFETY", "SAFETY")))).containsExactly("themes demand.twice");
    }

    @Test
    void a_data_need_has_a_name_of_its_own_and_known_codes() {
        DataNeed good = new DataNeed("车辆风险指数", "002", "001", "", "G2", "MARKET", true, "");
        DataNeed bad = new DataNeed("车辆风险指数", "999", "001", "", "G9", "MARKET", true, "");
        assertThat(faults(draft -> draft.dataNeeds(List.of(good, bad))))
                .containsExactly(
                        "dataNeeds[1].name duplicate",
                        "dataNeeds[1].deliveryForm unknownCode",
                        "dataNeeds[1].securityGrade unknownCode");
    }

    @Test
    void products_and_publishers_must_exist() {
        world.products.add("DP-0001");
        assertThat(faults(draft ->
                        draft.candidateProductIds(List.of("DP-0001", "DP-9999")).publisherId("O999")))
                .containsExactly(
                        "publisherId demand.unknownOrganisation", "candidateProductIds[1] demand.unknownProduct");
    }

    @Property(tries = 200)
    void weights_are_accepted_exactly_when_they_add_up_to_a_hundred(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 100) Integer> weights) {
        List<Criterion> criteria = IntStream.range(0, weights.size())
                .mapToObj(i -> new Criterion("标准" + i, weights.get(i)))
                .toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        boolean accepted = faults(draft -> draft.evaluationCriteria(criteria)).isEmpty();
        assertThat(accepted).isEqualTo(sum == Criterion.WHOLE);
    }

    @Test
    void absurd_weights_do_not_overflow_into_a_hundred() {
        List<Criterion> criteria = List.of(
                new Criterion("甲", Integer.MAX_VALUE), new Criterion("乙", Integer.MAX_VALUE), new Criterion("丙", 102));
        assertThat(faults(draft -> draft.evaluationCriteria(criteria)))
                .contains("evaluationCriteria demand.weightSum", "evaluationCriteria[0].weight demand.weightTooLarge");
    }

    @Test
    void the_days_follow_one_another() {
        Timeline late = new Timeline(
                LocalDate.parse("2026-12-20"),
                LocalDate.parse("2026-12-10"),
                LocalDate.parse("2026-12-25"),
                LocalDate.parse("2026-12-24"),
                4,
                null,
                LocalDate.parse("2027-02-01"),
                LocalDate.parse("2027-01-31"));
        assertThat(faults(draft -> draft.timeline(late)))
                .containsExactly(
                        "timeline.responseDeadline dateOrder",
                        "timeline.publicityFrom dateOrder",
                        "timeline.endOn dateOrder",
                        "timeline.publicityWorkingDays demand.publicityTooShort");
    }

    @Test
    void the_days_proposed_around_a_deadline_keep_the_rules() {
        Timeline proposed = Timeline.proposed(LocalDate.parse("2026-11-10"), LocalDate.parse("2026-12-10"));
        assertThat(faults(draft -> draft.timeline(proposed))).isEmpty();
        assertThat(proposed.contractBy()).isEqualTo("2027-01-24");
        assertThat(proposed.startOn()).isEqualTo("2027-01-29");
    }

    @Test
    void an_investment_is_positive_and_not_a_slip_of_the_unit() {
        assertThat(faults(draft -> draft.investmentWan(BigDecimal.ZERO))).containsExactly("investmentWan notPositive");
        assertThat(faults(draft -> draft.investmentWan(new BigDecimal("1e30"))))
                .containsExactly("investmentWan demand.investmentTooLarge");
    }

    @Test
    void a_contact_can_be_reached_by_what_it_says() {
        Contact odd = new Contact("数据业务部", "示例联系人", "call me", "nobody at home");
        assertThat(faults(draft -> draft.contact(odd)))
                .containsExactly("contact.phone badFormat", "contact.email badFormat");
    }

    @Test
    void a_submission_misses_everything_that_readers_need_at_once() {
        List<String> missing = world.checks.complete(DemandDraft.titled("只有名称")).list().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
        assertThat(missing)
                .contains(
                        "tier required",
                        "demandSide required",
                        "background required",
                        "problem required",
                        "dataNeeds required",
                        "expectedOutcomes required",
                        "cooperationMode required",
                        "responderQualification required",
                        "timeline.responseDeadline required",
                        "contact.person required",
                        "contact.phone demand.phoneOrMail")
                .hasSize(19);
    }

    @Test
    void a_deadline_that_is_not_ahead_cannot_be_submitted() {
        DemandDraft draft = DemandWorld.completeDraft("截止日在今天")
                .timeline(Timeline.proposed(null, world.today()))
                .build();
        assertThat(world.checks.complete(draft).list()).extracting("code").containsExactly("demand.deadlineNotAhead");
    }

    private List<String> faults(UnaryOperator<DemandDraftBuilder> change) {
        DemandDraft draft = change.apply(new DemandDraftBuilder().title("名称")).build();
        return world.checks.form(draft).list().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }
}
