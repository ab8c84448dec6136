package org.tongqu.portal.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.tongqu.portal.bank.BankAccountFacts;
import org.tongqu.portal.bank.BankBalanceFacts;
import org.tongqu.portal.bank.BankLineFacts;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.bank.ProposalFacts;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.payout.ui.PayoutNavigation;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** The parts of the pages of the bank. */
@Dependent
public class BankParts {

    private final BankWords words;

    @Inject
    public BankParts(BankWords words) {
        this.words = words;
    }

    Component account(BankAccountFacts account) {
        return Surface.aside(
                words.text("bank.part.account"),
                new Facts()
                        .add(words.text("bank.field.bank"), account.bank())
                        .add(words.text("bank.field.holder"), account.holder())
                        .number(words.text("bank.field.number"), account.number()));
    }

    /** Books against bank, and what explains the difference. */
    Component balance(BankBalanceFacts balance) {
        Facts facts = new Facts()
                .number(words.text("bank.balance.bank", DateText.table(balance.on())), yuan(balance.bankFen()))
                .number(words.text("bank.balance.openLines"), yuan(-balance.openLinesFen()))
                .number(words.text("bank.balance.openJournals"), yuan(balance.openJournalsFen()))
                .number(words.text("bank.balance.before"), yuan(-balance.beforeFen()))
                .number(words.text("bank.balance.books"), yuan(balance.booksFen()))
                .number(words.text("bank.balance.unexplained"), yuan(balance.unexplainedFen()));
        return Surface.aside(words.text("bank.part.balance"), facts);
    }

    Component facts(BankStatementFacts statement) {
        return Surface.aside(
                words.text("bank.part.facts"),
                new Facts()
                        .number(words.text("bank.field.opening"), yuan(statement.openingFen()))
                        .number(words.text("bank.field.closing"), yuan(statement.closingFen()))
                        .number(words.text("bank.column.lines"), String.valueOf(statement.lines()))
                        .number(words.text("bank.column.openLines"), String.valueOf(statement.open()))
                        .add(words.text("bank.field.file"), statement.fileName())
                        .number(words.text("bank.field.importedAt"), words.moment(statement.importedAt()))
                        .add(words.text("bank.field.importedBy"), words.person(statement.importedBy())));
    }

    /**
     * @param act what can be done to an open line
     * @param undo what undoes a match of a line
     */
    Component lines(
            List<BankLineFacts> lines,
            Function<BankLineFacts, Component> act,
            Function<BankLineFacts, Function<BankLineFacts.Match, Component>> undo) {
        StackTable table = new StackTable(words.text("bank.part.lines"))
                .column(words.text("bank.column.no"))
                .column(words.text("bank.column.on"))
                .number(words.text("bank.column.amount"))
                .column(words.text("bank.column.payer"))
                .column(words.text("bank.column.matches"));
        for (BankLineFacts line : lines) {
            table.row(
                    Markup.number(String.valueOf(line.no())),
                    Markup.number(DateText.table(line.on())),
                    Money.number(line.amountFen()),
                    payer(line),
                    matches(line, act.apply(line), undo.apply(line)));
        }
        return table;
    }

    private static Component payer(BankLineFacts line) {
        HtmlContainer cell = Markup.div("");
        cell.add(Markup.div("", Markup.text(line.payer().isEmpty() ? "—" : line.payer())));
        if (!line.remittance().isEmpty()) {
            cell.add(Markup.div("tq-meta", Markup.text(line.remittance())));
        }
        if (!line.reference().isEmpty()) {
            cell.add(Markup.div("tq-meta tq-num", Markup.text(line.reference())));
        }
        return cell;
    }

    private Component matches(BankLineFacts line, Component act, Function<BankLineFacts.Match, Component> undo) {
        HtmlContainer cell = Markup.div("");
        for (BankLineFacts.Match match : line.matches()) {
            cell.add(Markup.div(
                    "tq-row",
                    document(match),
                    Markup.meta(words.text(
                            "bank.match",
                            words.text("journal.kind." + match.kind().name()),
                            MoneyText.number(match.amountFen()),
                            words.text("bank.method." + match.method().name()))),
                    undo.apply(match)));
        }
        if (line.openFen() != 0) {
            cell.add(Markup.div("tq-row", Markup.meta(words.text("bank.open", MoneyText.number(line.openFen()))), act));
        }
        return cell;
    }

    private static Component document(BankLineFacts.Match match) {
        String document = match.document();
        if (document.startsWith("IV-")) {
            return new Link(TradeNavigation.invoice(document), document);
        }
        return document.startsWith("PO-")
                ? new Link(PayoutNavigation.path(document), document)
                : Markup.number(document);
    }

    /** What the passes propose, each with the way to accept it; the others follow once these are settled. */
    Component proposals(Slice<ProposalFacts> proposals, Function<ProposalFacts, Component> accept) {
        StackTable table = new StackTable(words.text("bank.part.proposals"))
                .column(words.text("bank.column.no"))
                .column(words.text("bank.column.proposal"))
                .column(words.text("bank.column.act"));
        for (ProposalFacts proposal : proposals.items()) {
            HtmlContainer items = Markup.div("");
            proposal.parts()
                    .forEach(part -> items.add(Markup.div(
                            "",
                            Markup.text(words.text(
                                    "bank.proposal.part",
                                    part.line(),
                                    MoneyText.number(part.amountFen()),
                                    words.item(part.item()))))));
            table.row(
                    Markup.number(String.valueOf(proposal.line())),
                    Markup.div(
                            "",
                            Markup.meta(words.text(
                                    "bank.method." + proposal.method().name())),
                            items),
                    accept.apply(proposal));
        }
        long more = proposals.total() - proposals.items().size();
        return Surface.of(
                words.text("bank.part.proposals"),
                Markup.p("tq-quiet tq-small", words.text("bank.proposals.rule")),
                table,
                more == 0 ? Markup.text("") : Markup.p("tq-quiet tq-small", words.text("bank.proposals.more", more)));
    }

    private static String yuan(long fen) {
        return MoneyText.number(fen);
    }
}
