package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** What the parties of a settlement return because something was given back to the buyer. */
@Dependent
public class ClawbackParts {

    private final SettlementWords words;

    @Inject
    public ClawbackParts(SettlementWords words) {
        this.words = words;
    }

    Component of(SettlementFacts.Returned clawback) {
        Component origin = Markup.el(
                "p",
                "tq-quiet",
                Markup.text(words.text("settlement.column.credit") + " "),
                new Link(TradeNavigation.credit(clawback.creditNoteId()), clawback.creditNoteId()));
        if (clawback.shares().isEmpty()) {
            return Surface.of(
                    words.text("settlement.part.clawbacks"),
                    origin,
                    Markup.p("", words.text("settlement.clawback.due") + " " + MoneyText.number(clawback.netFen())));
        }
        return Surface.of(words.text("settlement.part.clawbacks"), origin, table(clawback));
    }

    private StatementTable table(SettlementFacts.Returned clawback) {
        StatementTable table = new StatementTable(
                words.text("settlement.part.clawbacks"),
                List.of(
                        new StatementTable.Column(words.text("settlement.column.party"), false),
                        new StatementTable.Column(words.text("settlement.column.held"), true),
                        new StatementTable.Column(words.text("settlement.column.payable"), true),
                        new StatementTable.Column(words.text("settlement.column.claimed"), true),
                        new StatementTable.Column(words.text("settlement.column.amount"), true)),
                4);
        for (SettlementFacts.ReturnedShare share : clawback.shares()) {
            table.line(
                    Markup.text(share.party().name()),
                    Money.number(share.heldFen()),
                    Money.number(share.payableFen()),
                    Money.number(share.claimedFen()),
                    Money.number(share.amountFen()));
        }
        if (clawback.shortfallFen() != 0) {
            Component none = Markup.text("");
            table.line(
                    Markup.text(words.text("settlement.clawback.shortfall")),
                    none,
                    Markup.text(""),
                    Markup.text(""),
                    Money.number(-clawback.shortfallFen()));
        }
        table.total(
                words.text("settlement.total"),
                MoneyText.number(sum(clawback, SettlementFacts.ReturnedShare::heldFen)),
                MoneyText.number(sum(clawback, SettlementFacts.ReturnedShare::payableFen)),
                MoneyText.number(sum(clawback, SettlementFacts.ReturnedShare::claimedFen)),
                MoneyText.number(clawback.netFen()));
        return table;
    }

    private static long sum(SettlementFacts.Returned clawback, ToLongFunction<SettlementFacts.ReturnedShare> column) {
        return clawback.shares().stream().mapToLong(column).sum();
    }
}
