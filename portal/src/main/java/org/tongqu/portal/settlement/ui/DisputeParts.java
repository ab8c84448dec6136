package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.settlement.SettlementFacts;

/** The parts of pages that show disputes over parts of settlements. */
@Dependent
public class DisputeParts {

    private final SettlementWords words;
    private final Accounts accounts;

    @Inject
    public DisputeParts(SettlementWords words, Accounts accounts) {
        this.words = words;
        this.accounts = accounts;
    }

    SettlementWords words() {
        return words;
    }

    StackTable table(List<DisputeFacts> disputes) {
        StackTable table = new StackTable(words.text("dispute.nav"))
                .column(words.text("dispute.column.number"))
                .column(words.text("dispute.column.settlement"))
                .column(words.text("dispute.column.claimant"))
                .column(words.text("dispute.column.part"))
                .number(words.text("dispute.column.amount"))
                .column(words.text("settlement.column.state"));
        for (DisputeFacts dispute : disputes) {
            table.row(
                    new Link(SettlementNavigation.dispute(dispute.id()), dispute.id()),
                    Markup.number(dispute.settlementId()),
                    Markup.text(dispute.claimant().name()),
                    Markup.text(part(dispute)),
                    Money.number(dispute.amountFen()),
                    chip(dispute.state()));
        }
        return table;
    }

    /** The disputes of a settlement, below its parts. */
    Component ofSettlement(List<DisputeFacts> disputes) {
        return Surface.of(
                words.text("dispute.nav"), Markup.p("tq-quiet", words.text("dispute.waits")), table(disputes));
    }

    String part(DisputeFacts dispute) {
        return words.stage(dispute.part().stage().name(), dispute.part().label()) + " · "
                + dispute.part().party().name();
    }

    StatusChip chip(DisputeState state) {
        StatusChip.State kind =
                switch (state) {
                    case OPEN, MEDIATION -> StatusChip.State.WAIT;
                    case UPHELD, PARTLY -> StatusChip.State.DONE;
                    case REJECTED -> StatusChip.State.STOP;
                    case WITHDRAWN, SUPERSEDED -> StatusChip.State.DRAFT;
                };
        return new StatusChip(kind, words.text("dispute.state." + state.name()));
    }

    Component facts(DisputeFacts dispute) {
        Facts facts = new Facts()
                .add(
                        words.text("dispute.fact.amount"),
                        Money.exact(dispute.amountFen()).total())
                .add(words.text("dispute.column.claimant"), dispute.claimant().name())
                .add(words.text("dispute.column.part"), part(dispute))
                .add(
                        words.text("dispute.field.part"),
                        Money.exact(dispute.part().fen()))
                .add(
                        words.text("dispute.column.settlement"),
                        new Link(SettlementNavigation.path(dispute.settlementId()), dispute.settlementId()))
                .add(words.text("dispute.field.opened"), said(dispute.opened()));
        if (dispute.ended() != null) {
            facts.add(words.text("dispute.field.ended"), said(dispute.ended()));
        }
        return Surface.aside(words.text("dispute.part.facts"), facts);
    }

    private Component said(DisputeFacts.Said said) {
        return Markup.div(
                "",
                Markup.text(accounts.name(said.by()) + " · "),
                Markup.number(DateText.moment(said.at().atOffset(ZoneOffset.UTC))));
    }

    Component reason(DisputeFacts dispute) {
        return Surface.of(words.text("settlement.field.reason"), Markup.chinese(Markup.p("", dispute.reason())));
    }

    /** Why it ended so, and what was given to whom. */
    Component outcome(DisputeFacts dispute) {
        Surface surface =
                Surface.of(words.text("dispute.part.outcome"), Markup.chinese(Markup.p("", dispute.outcome())));
        if (!dispute.awards().isEmpty()) {
            StackTable table = new StackTable(words.text("dispute.part.outcome"))
                    .column(words.text("settlement.column.party"))
                    .number(words.text("dispute.column.awarded"));
            for (SettlementFacts.Total award : dispute.awards()) {
                table.row(Markup.text(award.party().name()), Money.number(award.amountFen()));
            }
            surface.add(table);
        }
        return surface;
    }
}
