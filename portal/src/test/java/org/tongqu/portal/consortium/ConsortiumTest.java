package org.tongqu.portal.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;

class ConsortiumTest {

    private final Foundation house = new Foundation();
    private final MemoryConsortia stored = new MemoryConsortia();
    private final ConsortiumFormation formation = stored.formation(house);
    private final ConsortiumJoining joining = stored.joining(house);
    private final Consortia consortia = stored.reading(house);

    @Test
    void three_members_form_file_and_operate() {
        String id = formedWith("O002", "DATA", "O030", "TECH");
        asLead();
        formation.contribute(id, scores(id));
        formation.file(id);
        house.as("reviewer", "O002", Role.AUTHORITY_REVIEWER);
        joining.confirm(id);
        assertThat(stored.stored.get(id).state()).isEqualTo(ConsortiumState.OPERATING);
        assertThat(new Memberships(stored).consortiaOf("O030")).containsExactly(id);
        assertThat(house.events.actions())
                .containsSubsequence(
                        "consortium.formed",
                        "consortium.invited",
                        "consortium.joined",
                        "consortium.scored",
                        "consortium.filed",
                        "consortium.confirmed");
    }

    @Test
    void two_members_are_too_few() {
        String id = formedWith("O002", "DATA");
        asLead();
        formation.contribute(id, scores(id));
        assertThat(findings(id)).containsExactly("consortium.tooFewMembers");
    }

    @Test
    void somebody_must_apply_the_data() {
        String id = formedWith("O030", "TECH", "O033", "TECH");
        asLead();
        formation.contribute(id, scores(id));
        assertThat(findings(id)).containsExactly("consortium.noApplier");
    }

    @Test
    void shares_must_make_the_whole_and_stay_between_floor_and_cap() {
        String id = formedWith("O002", "DATA", "O030", "TECH");
        asLead();
        formation.contribute(
                id,
                List.of(
                        new Contribution("O011", Map.of(), 700_000),
                        new Contribution("O002", Map.of(), 290_000),
                        new Contribution("O030", Map.of(), 9_999)));
        assertThat(findings(id))
                .containsExactlyInAnyOrder(
                        "consortium.sharesNotWhole", "consortium.shareOutOfBounds", "consortium.shareOutOfBounds");
    }

    @Test
    void weights_must_make_a_hundred() {
        String id = formedWith("O002", "DATA", "O030", "TECH");
        asLead();
        ContributionModel lame =
                new ContributionModel(List.of(new ContributionModel.Dimension("DATA", 90)), null, null);
        formation.describe(id, new ConsortiumDraft("示例联合体", "示例宗旨", null, null, charter(), lame, null));
        formation.contribute(id, scores(id));
        assertThat(findings(id)).containsExactly("consortium.weightsNotHundred");
    }

    @Test
    void an_open_invitation_and_an_empty_charter_keep_it_from_being_filed() {
        asLead();
        String id = formation.form(new ConsortiumDraft("示例联合体", "示例宗旨", null, null, null, null, null), null);
        formation.invite(id, new Invitation("O030", "TECH", null));
        assertThatThrownBy(() -> formation.file(id))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::code)
                        .contains("consortium.openInvitation", "required"));
    }

    @Test
    void only_the_invited_organisation_answers() {
        asLead();
        String id = formation.form(draft(), null);
        formation.invite(id, new Invitation("O030", "TECH", null));
        house.as("member.o033", "O033", Role.CONSORTIUM_MEMBER);
        assertThatThrownBy(() -> joining.accept(id)).isInstanceOf(ConsortiumNotFound.class);
        house.as("member.o030", "O030", Role.CONSORTIUM_MEMBER);
        joining.decline(id, "暂无人力");
        assertThatThrownBy(() -> joining.accept(id)).isInstanceOf(ConsortiumNotFound.class);
        asLead();
        assertThatThrownBy(() -> joining.accept(id)).isInstanceOf(NotInvited.class);
        asLead();
        formation.invite(id, new Invitation("O030", "DATA", null));
        assertThatThrownBy(() -> formation.invite(id, new Invitation("O030", "DATA", null)))
                .isInstanceOf(AlreadyMember.class);
    }

    @Test
    void a_forming_consortium_is_secret_and_a_filed_one_is_public_without_its_room() {
        String id = formedWith("O002", "DATA", "O030", "TECH");
        house.asPublic();
        assertThatThrownBy(() -> consortia.get(id)).isInstanceOf(ConsortiumNotFound.class);
        asLead();
        formation.contribute(id, scores(id));
        formation.file(id);
        house.asPublic();
        assertThat(consortia.mayEnterRoom(consortia.get(id))).isFalse();
        house.as("member.o030", "O030", Role.CONSORTIUM_MEMBER);
        assertThat(consortia.mayEnterRoom(consortia.get(id))).isTrue();
        house.as("member.o033", "O033", Role.CONSORTIUM_MEMBER);
        assertThat(consortia.mayEnterRoom(consortia.get(id))).isFalse();
        assertThatThrownBy(() -> consortia.publishedSettlements(id)).isInstanceOf(ConsortiumNotFound.class);
    }

    @Test
    void another_lead_cannot_change_it() {
        String id = formedWith("O002", "DATA");
        house.as("lead.o016", "O016", Role.CONSORTIUM_LEAD);
        assertThatThrownBy(() -> formation.describe(id, draft())).isInstanceOf(ConsortiumNotFound.class);
    }

    @Test
    void every_active_member_is_scored_once() {
        String id = formedWith("O002", "DATA");
        asLead();
        assertThatThrownBy(() -> formation.contribute(id, List.of(new Contribution("O011", Map.of(), null))))
                .isInstanceOf(InvalidInput.class);
    }

    @Property
    void a_consortium_moves_exactly_where_the_table_lets_it(@ForAll @Size(max = 10) List<ConsortiumState> goals) {
        Consortium consortium = new Consortium("IC-999", draft(), "O011", LocalDate.of(2026, 11, 22));
        for (ConsortiumState goal : goals) {
            ConsortiumState before = consortium.state();
            if (before.next().contains(goal)) {
                consortium.moveTo(goal);
                assertThat(consortium.state()).isEqualTo(goal);
            } else {
                assertThatThrownBy(() -> consortium.moveTo(goal)).isInstanceOf(ConsortiumStateRefused.class);
                assertThat(consortium.state()).isEqualTo(before);
            }
            if (!consortium.state().isEditable()) {
                assertThatThrownBy(() -> consortium.describe(draft())).isInstanceOf(ConsortiumStateRefused.class);
            }
        }
    }

    private String formedWith(String... organisationsAndRoles) {
        asLead();
        String id = formation.form(draft(), null);
        for (int i = 0; i < organisationsAndRoles.length; i += 2) {
            asLead();
            formation.invite(id, new Invitation(organisationsAndRoles[i], organisationsAndRoles[i + 1], null));
            house.as("member", organisationsAndRoles[i], Role.CONSORTIUM_MEMBER);
            joining.accept(id);
        }
        return id;
    }

    private List<Contribution> scores(String id) {
        return stored.stored.get(id).activeMembers().stream()
                .map(member -> new Contribution(member.organisationId(), Map.of("DATA", 50), null))
                .toList();
    }

    private List<String> findings(String id) {
        return stored.checks(house).constitution(stored.stored.get(id)).list().stream()
                .map(Violation::code)
                .toList();
    }

    private void asLead() {
        house.as("lead", "O011", Role.CONSORTIUM_LEAD);
    }

    private static ConsortiumDraft draft() {
        return new ConsortiumDraft("示例联合体", "示例宗旨", List.of(), null, charter(), null, null);
    }

    private static Charter charter() {
        return new Charter(
                "理事会", "过半数", "O011", true, "每季度一次", List.of("对外签约"), "共有", "不因加入而转移", List.of("提前60日"), "仲裁");
    }
}
