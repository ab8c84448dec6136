package org.tongqu.portal.paper.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Money;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatementTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.ui.SettlementNavigation;
import org.tongqu.portal.trade.ChargeBook;
import org.tongqu.portal.trade.ChargeFacts;
import org.tongqu.portal.trade.ui.TradeNavigation;

/** The parts of the page of a journal, and the list of journals for other pages. */
@Dependent
public class JournalParts {

    private final PaperWords words;
    private final ChargeBook charges;
    private final Access access;

    @Inject
    public JournalParts(PaperWords words, ChargeBook charges, Access access) {
        this.words = words;
        this.charges = charges;
        this.access = access;
    }

    /** The postings with their accounts in words; debit and credit add up to the same. */
    Component postings(JournalFacts journal) {
        StatementTable table = new StatementTable(
                words.text("journal.part.postings"),
                List.of(
                        new StatementTable.Column(words.text("journal.column.account"), false),
                        new StatementTable.Column(words.text("journal.column.document"), false),
                        new StatementTable.Column(words.text("journal.column.debit"), true),
                        new StatementTable.Column(words.text("journal.column.credit"), true)),
                2);
        for (JournalFacts.Line line : journal.lines()) {
            table.line(
                    Markup.text(words.account(line)),
                    line.document() == null ? Markup.text("—") : document(journal, line.document()),
                    line.amountFen() > 0 ? Money.number(line.amountFen()) : Markup.text(""),
                    line.amountFen() < 0 ? Money.number(-line.amountFen()) : Markup.text(""));
        }
        long moved = journal.movedFen();
        table.total(words.text("journal.total"), MoneyText.number(moved), MoneyText.number(moved));
        Component hidden = journal.whole() ? null : Markup.p("tq-quiet", words.text("journal.others.why"));
        return Surface.of(words.text("journal.part.postings"), table, Markup.div("", hidden));
    }

    /** The charges of the invoice behind the journal; nothing if there is none or the reader may not see them. */
    Optional<Component> charges(JournalFacts journal) {
        return journal.invoice()
                .filter(invoice -> access.allows("usage.read") && charges.knows(invoice))
                .map(invoice -> charges(invoice, charges.of(invoice)));
    }

    private Component charges(String invoice, List<ChargeFacts> lines) {
        StatementTable table = new StatementTable(
                words.text("trade.part.lines"),
                List.of(
                        new StatementTable.Column(words.text("trade.column.charge"), false),
                        new StatementTable.Column(words.text("trade.column.month"), false),
                        new StatementTable.Column(words.text("trade.column.quantity"), true),
                        new StatementTable.Column(words.text("trade.column.net"), true),
                        new StatementTable.Column(words.text("trade.column.gross"), true)),
                2);
        long net = 0;
        long gross = 0;
        for (ChargeFacts charge : lines) {
            net += charge.amounts().netFen();
            gross += charge.amounts().grossFen();
            table.line(
                    new Link(
                            TradeNavigation.charge(invoice, charge.no()),
                            words.text("invoice.line." + charge.kind().name())),
                    Markup.number(charge.month()),
                    Markup.number(NumberText.plain(charge.quantity())),
                    Money.number(charge.amounts().netFen()),
                    Money.number(charge.amounts().grossFen()));
        }
        table.total(words.text("trade.total"), MoneyText.number(net), MoneyText.number(gross));
        return Surface.of(words.text("journal.part.charges", invoice), table);
    }

    /** When it was booked, and the ways to what it was caused by. */
    Component facts(JournalFacts journal) {
        Facts facts = new Facts()
                .add(words.text("journal.field.moved"), Money.exact(journal.movedFen()))
                .number(words.text("journal.field.on"), DateText.table(journal.on()))
                .number(
                        words.text("journal.field.recordedAt"),
                        DateText.moment(journal.recordedAt().atOffset(ZoneOffset.UTC)));
        for (JournalFacts.Document document : journal.documents()) {
            facts.add(words.text("journal.document." + document.type().name()), document(journal, document.id()));
        }
        if (journal.reverses() != null) {
            facts.add(
                    words.text("journal.field.reverses"),
                    new Link(SettlementNavigation.journal(journal.reverses()), String.valueOf(journal.reverses())));
        }
        return Surface.aside(words.text("journal.part.facts"), facts);
    }

    /** Journals as a list, each with the way to its page. */
    Component list(List<JournalFacts> journals) {
        StackTable table = new StackTable(words.text("journal.list"))
                .column(words.text("journal.column.number"))
                .column(words.text("journal.field.on"))
                .column(words.text("journal.column.kind"))
                .number(words.text("journal.column.moved"));
        for (JournalFacts journal : journals) {
            table.row(
                    new Link(SettlementNavigation.journal(journal.id()), journal.number()),
                    Markup.number(DateText.table(journal.on())),
                    Markup.text(words.kind(journal)),
                    Money.number(journal.movedFen()));
        }
        return Surface.of(words.text("journal.list"), table);
    }

    private Component document(JournalFacts journal, String id) {
        return journal.documents().stream()
                .filter(document -> document.id().equals(id) && document.open())
                .findFirst()
                .<Component>map(document -> new Link(path(document), id))
                .orElseGet(() -> Markup.number(id));
    }

    private static String path(JournalFacts.Document document) {
        return switch (document.type()) {
            case INVOICE -> TradeNavigation.invoice(document.id());
            case CREDIT_NOTE -> TradeNavigation.credit(document.id());
            case SETTLEMENT -> SettlementNavigation.path(document.id());
            case PAYOUT -> throw new IllegalArgumentException("payouts have no page: " + document.id());
        };
    }
}
