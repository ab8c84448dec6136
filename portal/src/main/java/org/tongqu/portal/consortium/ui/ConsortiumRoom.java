package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.PublishedSettlement;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.security.Caller;

/** Puts a room together: what is due, the three pillars, the members, the revenue; own parts and those of others. */
@Dependent
public class ConsortiumRoom {

    private final Instance<ConsortiumRoomSection> sections;
    private final Consortia consortia;
    private final RevenueParts revenue;
    private final RoomParts parts;
    private final ConsortiumWords words;

    @Inject
    private Caller caller;

    @Inject
    public ConsortiumRoom(
            @Any Instance<ConsortiumRoomSection> sections,
            Consortia consortia,
            RevenueParts revenue,
            RoomParts parts,
            ConsortiumWords words) {
        this.sections = sections;
        this.consortia = consortia;
        this.revenue = revenue;
        this.parts = parts;
        this.words = words;
    }

    StatusChip chip(Consortium consortium) {
        return words.chip(consortium.state());
    }

    List<Action> actions(Consortium consortium) {
        return sorted().flatMap(section -> section.actions(consortium, caller.organisation()).stream())
                .toList();
    }

    Component of(Consortium consortium, Map<String, String> names) {
        List<PublishedSettlement> settlements = consortia.publishedSettlements(consortium.id());
        String own = caller.organisation();
        HtmlContainer room = Markup.div("");
        added(ConsortiumRoomSection.Place.NOTICE, consortium).findFirst().ifPresent(room::add);
        room.add(Markup.div(
                "tq-pillars",
                pillar(ConsortiumRoomSection.Place.RESEARCH, consortium, parts.research(consortium)),
                pillar(ConsortiumRoomSection.Place.SCENARIO, consortium, parts.scenario(consortium)),
                pillar(ConsortiumRoomSection.Place.REVENUE, consortium, revenue.pillar(settlements, own))));
        Optional<ConsortiumRoomSection.MemberAmounts> amounts = sorted().flatMap(
                        section -> section.amounts(consortium).stream())
                .findFirst()
                .or(() -> revenue.amounts(settlements));
        room.add(members(consortium, new ContributionTable(words, names, own, amounts)));
        if (consortium.state().isEditable()) {
            room.add(Markup.div("tq-body", parts.invitations(consortium, names)));
        }
        List<Component> below =
                added(ConsortiumRoomSection.Place.BELOW, consortium).toList();
        below.forEach(room::add);
        if (below.isEmpty()) {
            revenue.below(consortium, settlements).ifPresent(room::add);
        }
        return room;
    }

    private Component members(Consortium consortium, ContributionTable table) {
        String note = words.text(
                "consortium.members.note", consortium.contributionModel().objectionWorkingDays());
        return Surface.of(
                words.text("consortium.contributions.title"),
                table.wide(consortium),
                table.narrow(consortium),
                Markup.p("tq-meta", note));
    }

    private Component pillar(ConsortiumRoomSection.Place place, Consortium consortium, Component own) {
        return added(place, consortium).findFirst().orElse(own);
    }

    private Stream<Component> added(ConsortiumRoomSection.Place place, Consortium consortium) {
        return sorted().flatMap(section -> section.content(place, consortium, caller.organisation()).stream());
    }

    private Stream<ConsortiumRoomSection> sorted() {
        return sections.stream().sorted(Comparator.comparingInt(ConsortiumRoomSection::order));
    }
}
