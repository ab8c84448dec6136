package org.tongqu.portal.paper;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.Decision;
import org.tongqu.billing.statement.SettlementSheet;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.settlement.DocumentSeal;
import org.tongqu.portal.settlement.SettlementFacts;

/** Composes the sheet of a settlement: who gets what at which step, what was given back, where it is booked. */
final class SettlementComposition {

    private static final int NAME = 5;
    private static final int SHORT = 3;

    /** The journals that all readers of the settlement may read as a whole. */
    private static final Set<JournalKind> SHARED =
            EnumSet.of(JournalKind.SETTLEMENT_POSTED, JournalKind.DISPUTE_SETTLED, JournalKind.CLAWBACK);

    private final SettlementSheet sheet;
    private final SettlementFacts facts;
    private final Wording words;

    private SettlementComposition(SettlementSheet sheet, SettlementFacts facts, Wording words) {
        this.sheet = sheet;
        this.facts = facts;
        this.words = words;
    }

    static Paper of(SettlementSheet sheet, SettlementFacts facts, Wording words) {
        return new SettlementComposition(sheet, facts, words).paper();
    }

    private Paper paper() {
        List<Journal> journals = sheet.journals().stream()
                .filter(journal -> SHARED.contains(journal.entry().kind()))
                .toList();
        List<Paper.Table> tables = new ArrayList<>(List.of(allocation(), totals()));
        if (!facts.current().votes().isEmpty()) {
            tables.add(answers());
        }
        facts.clawbacks().stream()
                .filter(returned -> !returned.shares().isEmpty())
                .forEach(returned -> tables.add(returned(returned)));
        if (!journals.isEmpty()) {
            tables.add(InvoiceComposition.journals(journals, words));
        }
        String digest = DocumentSeal.digest(List.of(
                PaperKind.SETTLEMENT, facts, journals.stream().map(Journal::id).toList()));
        return new Paper(
                sheet.run().id(),
                words.text("paper.settlement"),
                words.text(
                        "settlement.title",
                        words.period(facts.period()),
                        facts.seller().name()),
                facts(),
                tables,
                words.total("settlement.column.pool", facts.poolFen()),
                words.seal(DocumentSeal.verification(PaperKind.SETTLEMENT.prefix(), digest), digest));
    }

    private List<Paper.Fact> facts() {
        return List.of(
                words.fact("settlement.column.number", sheet.run().id()),
                words.fact("settlement.column.seller", facts.seller().name()),
                words.fact("settlement.field.consortium", facts.consortiumId()),
                words.fact("trade.column.invoice", facts.invoiceId()),
                words.fact("settlement.field.version", facts.versionId()),
                words.fact("settlement.field.digest", facts.versionDigest()),
                words.fact(
                        "settlement.column.state",
                        words.text("settlement.state." + facts.state().name())),
                words.fact("settlement.field.correction", facts.current().reason()));
    }

    private Paper.Table allocation() {
        List<SettlementFacts.Part> parts = facts.current().parts();
        return new Paper.Table(
                words.text("settlement.part.allocation"),
                List.of(
                        words.column("settlement.column.step", SHORT),
                        words.column("settlement.column.party", NAME),
                        words.number("settlement.column.amount", SHORT)),
                parts.stream()
                        .map(part -> List.of(
                                Cell.text(words.stage(part.stage().name(), part.label())),
                                Cell.text(part.party().name()),
                                Cell.amount(part.amountFen())))
                        .toList(),
                List.of(
                        Cell.text(words.text("settlement.total")),
                        Cell.EMPTY,
                        Cell.amount(parts.stream()
                                .mapToLong(SettlementFacts.Part::amountFen)
                                .sum())));
    }

    private Paper.Table totals() {
        List<SettlementFacts.Total> totals = facts.current().totals();
        return new Paper.Table(
                words.text("paper.totals"),
                List.of(words.column("settlement.column.party", NAME), words.number("settlement.column.amount", SHORT)),
                totals.stream()
                        .map(total -> List.of(Cell.text(total.party().name()), Cell.amount(total.amountFen())))
                        .toList(),
                List.of(
                        Cell.text(words.text("settlement.total")),
                        Cell.amount(totals.stream()
                                .mapToLong(SettlementFacts.Total::amountFen)
                                .sum())));
    }

    private Paper.Table answers() {
        return new Paper.Table(
                words.text("settlement.part.answers"),
                List.of(
                        words.column("settlement.column.party", NAME),
                        words.column("settlement.column.answer", SHORT),
                        words.column("settlement.column.at", SHORT)),
                facts.current().votes().stream()
                        .map(vote -> List.of(
                                Cell.text(vote.party().name()),
                                Cell.text(words.text(
                                        vote.decision() == Decision.CONFIRMED
                                                ? "settlement.answer.confirmed"
                                                : "settlement.answer.disputed")),
                                Cell.text(DateText.moment(vote.at().atOffset(ZoneOffset.UTC)))))
                        .toList(),
                List.of());
    }

    private Paper.Table returned(SettlementFacts.Returned returned) {
        return new Paper.Table(
                words.text("settlement.part.clawbacks") + " " + returned.creditNoteId(),
                List.of(
                        words.column("settlement.column.party", NAME),
                        words.number("settlement.column.held", SHORT),
                        words.number("settlement.column.payable", SHORT),
                        words.number("settlement.column.claimed", SHORT),
                        words.number("settlement.column.amount", SHORT)),
                returned.shares().stream()
                        .map(share -> List.of(
                                Cell.text(share.party().name()),
                                Cell.amount(share.heldFen()),
                                Cell.amount(share.payableFen()),
                                Cell.amount(share.claimedFen()),
                                Cell.amount(share.amountFen())))
                        .toList(),
                List.of(
                        Cell.text(words.text("settlement.total")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.amount(returned.shares().stream()
                                .mapToLong(SettlementFacts.ReturnedShare::amountFen)
                                .sum())));
    }
}
