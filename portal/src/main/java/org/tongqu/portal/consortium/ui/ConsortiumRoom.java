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
import org.tongqu.portal.security.Caller;

/** Puts a room together: what is due, the three pillars, the members, the revenue; own parts and those of others. */
@Dependent
public class ConsortiumRoom {

    private final Instance<ConsortiumRoomSection> sections;
    private final Consortia consortia;
    private final RevenueParts revenue;
    private final RoomParts parts;
    private final Caller caller;

    @Inject
    public ConsortiumRoom(
            @Any Instance<ConsortiumRoomSection> sections,
            Consortia consortia,
            RevenueParts revenue,
            RoomParts parts,
            Caller caller) {
        this.sections = sections;
        this.consortia = consortia;
        this.revenue = revenue;
        this.parts = parts;
        this.caller = caller;
    }

    StatusChip chip(Consortium consortium) {
        return parts.chip(consortium);
    }

    List<Action> actions(Consortium consortium) {
        return sorted().flatMap(section -> section.actions(consortium, caller.organisation()).stream())
                .toList();
    }

    Component of(Consortium consortium, Map<String, String> names) {
        List<PublishedSettlement> settlements = consortia.publishedSettlements(consortium.id());
        String own = caller.organisation();
        HtmlContainer room = Markup.div("");
        HtmlContainer head = Markup.stack();
        added(ConsortiumRoomSection.Place.NOTICE, consortium).findFirst().ifPresent(head::add);
        head.add(Markup.div(
                "tq-pillars",
                pillar(ConsortiumRoomSection.Place.RESEARCH, consortium, parts.research(consortium)),
                pillar(ConsortiumRoomSection.Place.SCENARIO, consortium, parts.scenario(consortium)),
                pillar(ConsortiumRoomSection.Place.REVENUE, consortium, revenue.pillar(settlements, own))));
        room.add(head);
        Optional<ConsortiumRoomSection.MemberAmounts> amounts = sorted().flatMap(
                        section -> section.amounts(consortium).stream())
                .findFirst()
                .or(() -> revenue.amounts(settlements));
        room.add(parts.contributions(consortium, names, own, amounts));
        if (consortium.members().size() > consortium.activeMembers().size()) {
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
