package org.tongqu.portal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;

class AuthorisationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Foundation house = new Foundation();
    private final MemoryAuthorisations stored = new MemoryAuthorisations();
    private final AuthorisationGranting granting = stored.granting(house);
    private final Authorisations register = stored.register(house);

    @Test
    void an_agreement_takes_effect_when_a_second_person_approves_it() {
        String id = propose(draft());
        assertThat(stored.find(id).orElseThrow().isInForceOn(TODAY)).isFalse();
        house.as("officer", "O002", Role.AUTHORITY_OFFICER, Role.AUTHORITY_REVIEWER);
        assertThatThrownBy(() -> granting.approve(id)).isInstanceOf(FourEyes.class);
        asReviewer();
        granting.approve(id);
        assertThat(stored.find(id).orElseThrow().isInForceOn(TODAY)).isTrue();
        assertThat(register.ceilingFor("DP-0100"))
                .contains(new Ceiling(id, "DP-0100", new BigDecimal("1.5"), ChargeUnit.CALL));
        assertThat(house.events.actions()).containsExactly("authorisation.proposed", "authorisation.approved");
    }

    @Test
    void the_old_ceiling_holds_until_the_new_one_is_approved() {
        String id = propose(draft());
        asReviewer();
        granting.approve(id);
        asOfficer();
        granting.cover(id, new CoverageDraft("DP-0100", new BigDecimal("1.2"), ChargeUnit.CALL));
        assertThat(register.ceilingFor("DP-0100").orElseThrow().amount()).isEqualByComparingTo("1.5");
        asReviewer();
        granting.approveCoverage(id, "DP-0100");
        assertThat(register.ceilingFor("DP-0100").orElseThrow().amount()).isEqualByComparingTo("1.2");
        assertThat(stored.find(id).orElseThrow().products()).hasSize(1);
    }

    @Test
    void the_old_ceiling_goes_on_when_the_new_one_is_refused_with_a_reason() {
        String id = propose(draft());
        asReviewer();
        granting.approve(id);
        asOfficer();
        granting.cover(id, new CoverageDraft("DP-0100", new BigDecimal("1.2"), ChargeUnit.CALL));
        asReviewer();
        assertThatThrownBy(() -> granting.refuseCoverage(id, "DP-0100", " ")).isInstanceOf(InvalidInput.class);
        granting.refuseCoverage(id, "DP-0100", "缺少成本测算");
        assertThat(register.ceilingFor("DP-0100").orElseThrow().amount()).isEqualByComparingTo("1.5");
        assertThat(stored.find(id).orElseThrow().products()).hasSize(1);
        assertThat(house.events.actions()).endsWith("authorisation.coverageProposed", "authorisation.coverageRefused");
        assertThatThrownBy(() -> granting.refuseCoverage(id, "DP-0100", "再次"))
                .isInstanceOf(AuthorisationNotFound.class);
    }

    @Test
    void a_ceiling_refuses_a_price_above_it_and_no_other() {
        Ceiling ceiling = new Ceiling("AG-001", "DP-0001", new BigDecimal("1.44"), ChargeUnit.THOUSAND_CALLS);
        assertThat(ceiling.allows(new BigDecimal("1.44"))).isTrue();
        assertThat(ceiling.allows(new BigDecimal("1.440000"))).isTrue();
        assertThat(ceiling.allows(new BigDecimal("1.44000001"))).isFalse();
    }

    @Test
    void a_term_lasts_five_years_at_most() {
        assertThat(codes(draft(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31))))
                .isEmpty();
        assertThat(codes(draft(LocalDate.of(2026, 1, 1), LocalDate.of(2031, 1, 1))))
                .containsExactly("authorisation.termTooLong");
        assertThat(codes(draft(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1))))
                .containsExactly("dateOrder");
    }

    @Test
    void only_an_implementing_body_authorises_and_only_an_operating_institution_operates() {
        AuthorisationDraft draft = draft();
        AuthorisationDraft wrong = new AuthorisationDraft(
                draft.title(),
                "O011",
                "O030",
                draft.mode(),
                draft.scope(),
                draft.effectiveOn(),
                draft.expiresOn(),
                draft.terms(),
                draft.products());
        assertThat(codes(wrong)).containsExactly("authorisation.implementingBodyId", "authorisation.operatorId");
    }

    @Test
    void mandatory_clauses_are_named_when_they_are_missing() {
        assertThat(violations(with(List.of(Clause.TERM), new RevenueCap(100, 60, 30, 10))))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.args().toString()).contains("EXIT").doesNotContain("EVALUATION"));
    }

    @Test
    void the_permitted_revenue_is_the_sum_of_its_parts() {
        assertThat(codes(with(mandatory(), new RevenueCap(100, 60, 30, 9))))
                .containsExactly("authorisation.revenueDoesNotAddUp");
    }

    @Test
    void a_foreign_implementing_body_is_not_served() {
        house.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        assertThatThrownBy(() -> granting.propose(draft(), null)).isInstanceOf(AuthorisationNotFound.class);
    }

    @Test
    void a_proposal_is_seen_by_its_parties_and_supervisors_only() {
        String id = propose(draft());
        house.asPublic();
        assertThatThrownBy(() -> register.get(id)).isInstanceOf(AuthorisationNotFound.class);
        house.as("publisher", "O011", Role.PUBLISHER);
        assertThat(register.get(id).id()).isEqualTo(id);
        house.as("publisher.o012", "O012", Role.PUBLISHER);
        assertThatThrownBy(() -> register.get(id)).isInstanceOf(AuthorisationNotFound.class);
    }

    @Test
    void the_make_up_of_the_permitted_revenue_is_not_public() {
        String id = propose(draft());
        asReviewer();
        granting.approve(id);
        house.asPublic();
        assertThat(register.mayReadTerms(register.get(id))).isFalse();
        house.as("auditor", "O001", Role.AUDITOR);
        assertThat(register.mayReadTerms(register.get(id))).isTrue();
    }

    @Test
    void ending_an_agreement_needs_a_reason_and_takes_its_ceilings_away() {
        String id = propose(draft());
        asReviewer();
        granting.approve(id);
        assertThatThrownBy(() -> granting.terminate(id, "")).isInstanceOf(InvalidInput.class);
        granting.terminate(id, "重大违约");
        assertThat(register.ceilingFor("DP-0100")).isEmpty();
    }

    @Test
    void nothing_is_proposed_under_an_agreement_that_has_ended() {
        String id = propose(draft());
        asReviewer();
        granting.approve(id);
        asOfficer();
        granting.cover(id, new CoverageDraft("DP-0101", null, null));
        asReviewer();
        granting.terminate(id, "重大违约");
        assertThatThrownBy(() -> granting.approveCoverage(id, "DP-0101")).isInstanceOf(AuthorisationStateRefused.class);
        asOfficer();
        assertThatThrownBy(() -> granting.cover(id, new CoverageDraft("DP-0102", null, null)))
                .isInstanceOf(AuthorisationStateRefused.class);
    }

    @Test
    void a_wrong_ceiling_is_named_by_the_field_of_its_request() {
        String id = propose(draft());
        assertThatThrownBy(() -> granting.cover(id, new CoverageDraft("", new BigDecimal("-1"), ChargeUnit.CALL)))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::field)
                        .containsExactly("productId", "ceiling"));
    }

    @Property
    void an_agreement_moves_exactly_where_the_table_lets_it(@ForAll @Size(max = 8) List<AuthorisationState> goals) {
        AuthorisationAgreement agreement = new AuthorisationAgreement("AU-0001", draft(), "officer");
        for (AuthorisationState goal : goals) {
            AuthorisationState before = agreement.state();
            if (goal == AuthorisationState.PROPOSED) {
                assertThat(before.next()).doesNotContain(goal);
            } else if (before.next().contains(goal)) {
                move(agreement, goal);
                assertThat(agreement.state()).isEqualTo(goal);
            } else {
                assertThatThrownBy(() -> move(agreement, goal)).isInstanceOf(AuthorisationStateRefused.class);
            }
        }
    }

    private static void move(AuthorisationAgreement agreement, AuthorisationState goal) {
        switch (goal) {
            case EFFECTIVE -> agreement.approve("reviewer");
            case REFUSED -> agreement.refuse();
            case TERMINATED -> agreement.terminate();
            case PROPOSED -> throw new IllegalArgumentException("nothing leads back to a proposal");
        }
    }

    private String propose(AuthorisationDraft draft) {
        asOfficer();
        return granting.propose(draft, null);
    }

    private void asOfficer() {
        house.as("officer", "O002", Role.AUTHORITY_OFFICER);
    }

    private void asReviewer() {
        house.as("reviewer", "O002", Role.AUTHORITY_REVIEWER);
    }

    private List<String> codes(AuthorisationDraft draft) {
        return violations(draft).stream().map(Violation::code).toList();
    }

    private List<Violation> violations(AuthorisationDraft draft) {
        return AuthorisationPolicies.check(new AuthorisationPolicies.Checked(
                        draft,
                        house.organisations.find(draft.implementingBodyId()).orElse(null),
                        house.organisations.find(draft.operatorId()).orElse(null)))
                .list();
    }

    private static List<Clause> mandatory() {
        return Arrays.stream(Clause.values()).filter(Clause::isMandatory).toList();
    }

    private static AuthorisationDraft draft() {
        return draft(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    }

    private static AuthorisationDraft with(List<Clause> clauses, RevenueCap cap) {
        AuthorisationDraft draft = draft();
        AuthorisationTerms terms = new AuthorisationTerms(
                "公开竞争", "集体决策", TODAY, cap, "", null, "", List.of(), List.of(), "", clauses, null);
        return new AuthorisationDraft(
                draft.title(),
                draft.implementingBodyId(),
                draft.operatorId(),
                draft.mode(),
                draft.scope(),
                draft.effectiveOn(),
                draft.expiresOn(),
                terms,
                draft.products());
    }

    private static AuthorisationDraft draft(LocalDate from, LocalDate to) {
        AuthorisationTerms terms = new AuthorisationTerms(
                "公开竞争",
                "集体决策",
                TODAY,
                new RevenueCap(100, 60, 30, 10),
                "",
                null,
                "",
                List.of(),
                List.of("期满"),
                "删除",
                mandatory(),
                null);
        return new AuthorisationDraft(
                "示例授权运营协议",
                "O002",
                "O011",
                AuthorisationMode.SECTOR,
                List.of("路网运行"),
                from,
                to,
                terms,
                List.of(new CoverageDraft("DP-0100", new BigDecimal("1.50"), ChargeUnit.CALL)));
    }
}
