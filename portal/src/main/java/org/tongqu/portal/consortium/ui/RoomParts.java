package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** Draws what a consortium's pages show by themselves: research and scenario pillars, members, record. */
@Dependent
public class RoomParts {

    private static final List<String> RESEARCH = List.of("TECH", "COMPUTE", "STANDARD");

    private final ConsortiumWords words;

    @Inject
    public RoomParts(ConsortiumWords words) {
        this.words = words;
    }

    StatusChip chip(Consortium consortium) {
        return words.chip(consortium.state());
    }

    /** The members with scores, shares and what they got. */
    Component contributions(
            Consortium consortium,
            Map<String, String> names,
            String ownId,
            Optional<ConsortiumRoomSection.MemberAmounts> amounts) {
        ContributionTable table = new ContributionTable(words, names, ownId, amounts);
        String note = words.text(
                "consortium.members.note", consortium.contributionModel().objectionWorkingDays());
        return Surface.of(
                words.text("consortium.contributions.title"),
                table.wide(consortium),
                table.narrow(consortium),
                Markup.p("tq-meta", note));
    }

    /** Who promised what to the common research. */
    Component research(Consortium consortium) {
        List<ConsortiumMember> members = consortium.activeMembers();
        long committed = members.stream()
                .filter(member -> RESEARCH.stream().anyMatch(type -> promises(member, type)))
                .count();
        Pillar pillar = new Pillar(
                        Icons.ROUTE,
                        words.text("consortium.pillar.research"),
                        words.text("consortium.pillar.researchLine"))
                .figure(String.valueOf(committed), words.text("consortium.pillar.members", members.size()))
                .bar(
                        (double) committed / Math.max(1, members.size()),
                        words.text("consortium.pillar.membersOf", committed, members.size()));
        for (String type : RESEARCH) {
            long promised =
                    members.stream().filter(member -> promises(member, type)).count();
            pillar.row(words.code("contributionDimensions", type), words.text("consortium.units", promised));
        }
        return pillar.done();
    }

    private static boolean promises(ConsortiumMember member, String type) {
        return member.commitments().stream()
                .anyMatch(commitment -> commitment.type().equals(type));
    }

    /** The demands it works on, by number; the feature that keeps demands can say more. */
    Component scenario(Consortium consortium) {
        int demands = consortium.demandIds().size();
        Pillar pillar = new Pillar(
                        Icons.PEOPLE,
                        words.text("consortium.pillar.scenario"),
                        words.text("consortium.pillar.scenarioLine"))
                .figure(String.valueOf(demands), words.text("consortium.pillar.demands"));
        consortium
                .demandIds()
                .forEach(id -> pillar.row(words.text("consortium.pillar.demand"), new Link("demands/" + id, id)));
        return pillar.done();
    }

    /** The members without scores and shares, for everybody. */
    Component openMembers(Consortium consortium, Map<String, String> names) {
        return members(consortium.activeMembers(), names);
    }

    /** Everybody who was invited, with their answers. */
    Component invitations(Consortium consortium, Map<String, String> names) {
        return members(consortium.members(), names);
    }

    private Component members(List<ConsortiumMember> members, Map<String, String> names) {
        StackTable table = new StackTable(words.text("consortium.members.title"))
                .column(words.text("consortium.column.member"))
                .column(words.text("consortium.column.role"))
                .column(words.text("consortium.column.joined"));
        for (ConsortiumMember member : members) {
            table.row(
                    Markup.text(names.getOrDefault(member.organisationId(), member.organisationId())),
                    Markup.text(words.code("consortiumRoles", member.role())),
                    joined(member));
        }
        return Surface.of(words.text("consortium.members.title"), table);
    }

    private Component joined(ConsortiumMember member) {
        if (member.joinedOn() != null && member.isActive()) {
            return Markup.number(DateText.table(member.joinedOn()));
        }
        StatusChip.State kind = member.isActive() ? StatusChip.State.DONE : StatusChip.State.WAIT;
        return new StatusChip(
                kind, words.text("consortium.member." + member.state().name()));
    }

    /** The demands as a list of links, for the public page. */
    Component demands(Consortium consortium) {
        if (consortium.demandIds().isEmpty()) {
            return Surface.aside(
                    words.text("consortium.pillar.scenario"),
                    new EmptyState(words.text("consortium.noDemands"), "", null));
        }
        var list = Markup.el("ul", "tq-list-small");
        consortium.demandIds().forEach(id -> list.add(Markup.el("li", "", new Link("demands/" + id, id))));
        return Surface.aside(words.text("consortium.pillar.scenario"), list);
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                words.text("consortium.history.title"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? words.text("consortium.history.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), words.text("audit." + entry.action()), entry.reason(), actor);
    }
}
