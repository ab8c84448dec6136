package org.tongqu.portal.paper;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.statement.BuyerInvoice;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.settlement.DocumentSeal;
import org.tongqu.portal.settlement.JournalNumber;
import org.tongqu.portal.trade.InvoiceFacts;

/** Composes an invoice as its buyer reads it: charges, payments and where they are booked. */
final class InvoiceComposition {

    private static final int NAME = 5;
    private static final int SHORT = 3;
    private static final long PPM_PER_BASIS_POINT = 100;

    private final BuyerInvoice document;
    private final InvoiceFacts facts;
    private final Wording words;

    private InvoiceComposition(BuyerInvoice document, InvoiceFacts facts, Wording words) {
        this.document = document;
        this.facts = facts;
        this.words = words;
    }

    static Paper of(BuyerInvoice document, InvoiceFacts facts, Wording words) {
        return new InvoiceComposition(document, facts, words).paper();
    }

    private Paper paper() {
        List<Paper.Table> tables = new ArrayList<>(List.of(lines()));
        if (!facts.payments().isEmpty()) {
            tables.add(payments());
        }
        tables.add(journals(document.journals(), words));
        String digest = DocumentSeal.digest(List.of(
                PaperKind.INVOICE,
                facts,
                document.buyer(),
                document.seller(),
                document.journals().stream().map(Journal::id).toList()));
        return new Paper(
                facts.id(),
                words.text("paper.invoice"),
                facts.product().name() + " · " + words.period(facts.period()),
                facts(),
                tables,
                words.total("trade.column.gross", facts.amounts().grossFen()),
                words.seal(DocumentSeal.verification(PaperKind.INVOICE.prefix(), digest), digest));
    }

    private List<Paper.Fact> facts() {
        InvoiceFacts.Amounts amounts = facts.amounts();
        return List.of(
                words.fact("settlement.column.number", facts.id()),
                words.fact(
                        "trade.field.buyer",
                        party(document.buyer().legalName(), document.buyer().taxId())),
                words.fact(
                        "trade.field.seller",
                        party(document.seller().legalName(), document.seller().taxId())),
                words.fact("trade.column.order", facts.orderId()),
                words.fact("trade.field.agreement", document.order().contractRef()),
                words.fact("trade.field.issuedOn", words.day(facts.issuedOn())),
                words.fact("trade.field.dueOn", words.day(facts.dueOn())),
                words.fact(
                        "trade.column.state",
                        words.text("invoice.state." + facts.state().name())),
                words.fact("trade.column.net", yuan(amounts.netFen())),
                new Paper.Fact(
                        words.text(
                                "trade.column.tax", NumberText.percentShort(facts.taxRateBp() * PPM_PER_BASIS_POINT)),
                        yuan(amounts.taxFen())),
                words.fact("trade.column.paid", yuan(amounts.paidFen())),
                words.fact("credit.column.credited", yuan(amounts.creditedFen())),
                words.fact("trade.column.outstanding", yuan(amounts.outstandingFen())));
    }

    private static String party(String name, String taxId) {
        return taxId.isEmpty() ? name : name + " · " + taxId;
    }

    private static String yuan(long fen) {
        return new Cell.Amount(fen).yuan().toPlainString();
    }

    private Paper.Table lines() {
        List<List<Cell>> rows =
                document.invoice().lines().stream().map(line -> line(line)).toList();
        return new Paper.Table(
                words.text("trade.part.lines"),
                List.of(
                        words.column("trade.column.charge", NAME),
                        words.column("trade.column.month", SHORT),
                        words.number("trade.column.quantity", SHORT),
                        words.number("trade.column.net", SHORT),
                        words.number("credit.column.tax", SHORT),
                        words.number("trade.column.gross", SHORT)),
                rows,
                List.of(
                        Cell.text(words.text("trade.total")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.amount(facts.amounts().netFen()),
                        Cell.amount(facts.amounts().taxFen()),
                        Cell.amount(facts.amounts().grossFen())));
    }

    private List<Cell> line(InvoiceLine line) {
        return List.of(
                Cell.text(words.text("invoice.line." + line.kind().name())),
                Cell.text(line.origin().toString()),
                Cell.number(line.quantity()),
                Cell.amount(line.net().value()),
                Cell.amount(line.tax().value()),
                Cell.amount(line.gross().value()));
    }

    private Paper.Table payments() {
        List<List<Cell>> rows = facts.payments().stream()
                .map(payment -> List.of(
                        Cell.text(payment.reference()),
                        Cell.text(DateText.moment(payment.at().atOffset(ZoneOffset.UTC))),
                        Cell.amount(payment.amountFen())))
                .toList();
        return new Paper.Table(
                words.text("trade.part.payments"),
                List.of(
                        words.column("trade.field.reference", NAME),
                        words.column("trade.column.at", SHORT),
                        words.number("settlement.column.amount", SHORT)),
                rows,
                List.of(
                        Cell.text(words.text("trade.total")),
                        Cell.EMPTY,
                        Cell.amount(facts.payments().stream()
                                .mapToLong(InvoiceFacts.Paid::amountFen)
                                .sum())));
    }

    /** Where something is booked. */
    static Paper.Table journals(List<Journal> journals, Wording words) {
        List<List<Cell>> rows = journals.stream()
                .map(journal -> List.of(
                        Cell.text(JournalNumber.of(journal.entry().effectiveOn(), journal.id())),
                        Cell.text(words.day(journal.entry().effectiveOn())),
                        Cell.text(words.journalKind(journal.entry().kind().name()))))
                .toList();
        return new Paper.Table(
                words.text("journal.list"),
                List.of(
                        words.column("journal.column.number", SHORT),
                        words.column("journal.field.on", SHORT),
                        words.column("journal.column.kind", NAME)),
                rows,
                List.of());
    }
}
