package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.consortium.ui.Pillar;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.chart.Waterfall;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.settlement.PastSettlement;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.sharing.ShareFacts;
import org.tongqu.portal.sharing.ui.SharingNavigation;

/** Draws the revenue of a consortium from settlements made here and from before. */
@Dependent
public class RoomRevenue {

    private final SettlementWords words;

    @Inject
    public RoomRevenue(SettlementWords words) {
        this.words = words;
    }

    String text(String key) {
        return words.text(key);
    }

    String title(SettlementFacts settlement) {
        return words.text("settlement.room.amount", words.period(settlement.period()));
    }

    String objection(PastSettlement past) {
        return words.text("settlement.objection", words.period(past.quarter()));
    }

    /** The pillar of the newest settlement made here; without one the room shows what was published. */
    Optional<Component> pillar(List<SettlementFacts> live, String ownId) {
        return live.stream()
                .filter(settlement -> settlement.state() != RunState.PLANNED)
                .findFirst()
                .map(settlement -> pillar(settlement, ownId));
    }

    private Component pillar(SettlementFacts settlement, String ownId) {
        SettlementFacts.Run run = settlement.current();
        int members = settlement.members().size();
        int confirmed = members - run.missing().size();
        long mine = run.totals().stream()
                .filter(total -> total.party().id().equals(ownId))
                .mapToLong(SettlementFacts.Total::amountFen)
                .sum();
        return new Pillar(
                        Icons.MONEY,
                        words.text("consortium.pillar.revenue"),
                        words.text("settlement.room.distributable", words.period(settlement.period())))
                .figure(MoneyText.number(shared(run)), words.text("settlement.yuan"))
                .bar((double) confirmed / Math.max(1, members), words.text("settlement.room.confirmed"))
                .row(
                        words.text("settlement.room.confirmed"),
                        words.text("settlement.room.ofMembers", confirmed, members))
                .row(words.text("settlement.room.own"), Money.exact(mine))
                .row(
                        words.text("settlement.column.state"),
                        words.chip(settlement.state().name()))
                .done();
    }

    Component below(List<SettlementFacts> live, List<PastSettlement> past, Optional<ShareFacts> share, String ownId) {
        HtmlContainer below = Markup.div("");
        HtmlContainer two = Markup.div("tq-two");
        waterfall(live, past, ownId).ifPresent(two::add);
        if (!live.isEmpty() || !past.isEmpty()) {
            two.add(standing(live, past, ownId));
            below.add(two);
        }
        share.ifPresent(found -> below.add(Markup.div("tq-body", share(found))));
        return below;
    }

    private Optional<Component> waterfall(List<SettlementFacts> live, List<PastSettlement> past, String ownId) {
        Optional<SettlementFacts> newest = live.stream()
                .filter(settlement -> settlement.state() != RunState.PLANNED)
                .findFirst();
        if (newest.isPresent()) {
            return newest.map(settlement -> waterfall(settlement, ownId));
        }
        return past.isEmpty() ? Optional.empty() : Optional.of(waterfall(past.get(past.size() - 1), ownId));
    }

    private Component waterfall(SettlementFacts settlement, String ownId) {
        Waterfall chart = new Waterfall(words.text("settlement.room.net"), settlement.poolFen());
        settlement.current().parts().stream()
                .filter(part -> part.stage() != StageKind.SHARE)
                .forEach(part -> chart.less(words.stage(part.stage().name(), part.label()), part.amountFen()));
        boolean posted = settlement.state() == RunState.POSTED || settlement.state() == RunState.CLOSED;
        Component link = posted && !ownId.isEmpty()
                ? new Link(
                        SettlementNavigation.statement(ownId, settlement.period()),
                        words.text("settlement.room.statement"))
                : new Link(SettlementNavigation.path(settlement.id()), words.text("settlement.room.settlement"));
        return Surface.of(
                words.text("settlement.room.how", words.period(settlement.period())),
                chart.rest(words.text("settlement.room.rest")),
                Markup.div("tq-body", link));
    }

    private Component waterfall(PastSettlement past, String ownId) {
        Waterfall chart = new Waterfall(words.text("settlement.room.gross"), past.grossFen());
        past.parts().stream()
                .filter(part -> !part.stage().equals(StageKind.SHARE.name()))
                .forEach(part -> chart.less(words.stage(part.stage(), ""), part.amountFen()));
        Component link = past.shareFen(ownId) > 0
                ? new Link(
                        SettlementNavigation.statement(ownId, past.quarter()), words.text("settlement.room.statement"))
                : null;
        return Surface.of(
                words.text("settlement.room.how", words.period(past.quarter())),
                chart.rest(words.text("settlement.room.rest")),
                Markup.div("tq-body", link));
    }

    private Component standing(List<SettlementFacts> live, List<PastSettlement> past, String ownId) {
        StackTable table = new StackTable(words.text("settlement.room.standing"))
                .column(words.text("settlement.column.period"))
                .number(words.text("settlement.room.rest.yuan"))
                .column(words.text("settlement.column.state"))
                .light();
        for (SettlementFacts settlement : live) {
            table.row(
                    new Link(SettlementNavigation.path(settlement.id()), words.period(settlement.period())),
                    Money.number(shared(settlement.current())),
                    words.chip(settlement.state().name()));
        }
        for (int i = past.size() - 1; i >= 0; i--) {
            PastSettlement before = past.get(i);
            String name = words.period(before.quarter());
            table.row(
                    before.shareFen(ownId) > 0
                            ? new Link(SettlementNavigation.statement(ownId, before.quarter()), name)
                            : Markup.text(name),
                    Money.number(before.amountFen(StageKind.SHARE.name())),
                    words.chip(before.status()));
        }
        return Surface.of(words.text("settlement.room.standing"), table);
    }

    private Component share(ShareFacts share) {
        StackTable table = new StackTable(words.text("share.title"))
                .column(words.text("settlement.column.party"))
                .number(words.text("share.column.weight"))
                .column(words.text("share.column.signed"))
                .light();
        for (ShareFacts.Member member : share.members()) {
            boolean missing = share.missing().contains(member.organisationId());
            table.row(
                    Markup.text(words.organisation(member.organisationId())),
                    Markup.number(NumberText.percent(member.weightPpm())),
                    missing
                            ? new StatusChip(StatusChip.State.WAIT, words.text("share.unsigned"))
                            : new StatusChip(StatusChip.State.DONE, words.text("share.signed")));
        }
        String state = words.text("share.version." + share.state().name());
        return Surface.of(
                words.text("share.title"),
                Markup.p(
                        "tq-meta",
                        words.text(
                                "share.line",
                                share.versionId(),
                                state,
                                share.effectiveFrom().toString())),
                table,
                new Facts().add(words.text("settlement.field.digest"), Markup.code(share.digest())),
                Markup.div("tq-body", new Link(SharingNavigation.PATH, words.text("share.act.all"))));
    }

    private static long shared(SettlementFacts.Run run) {
        return run.parts().stream()
                .filter(part -> part.stage() == StageKind.SHARE)
                .mapToLong(SettlementFacts.Part::amountFen)
                .sum();
    }
}
