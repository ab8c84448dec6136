package org.tongqu.portal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.tongqu.portal.settlement.JournalNumber;
import org.tongqu.portal.settlement.StatementFacts;

/** Composes the statement of a member: balance, movements and the charges behind what it earned. */
final class StatementComposition {

    private static final int NAME = 5;
    private static final int SHORT = 3;

    private final StatementFacts statement;
    private final Wording words;

    private StatementComposition(StatementFacts statement, Wording words) {
        this.statement = statement;
        this.words = words;
    }

    static Paper of(StatementFacts statement, Wording words) {
        return new StatementComposition(statement, words).paper();
    }

    private Paper paper() {
        List<Paper.Table> tables = new ArrayList<>(List.of(balance()));
        if (!statement.movements().isEmpty()) {
            tables.add(movements());
        }
        if (!statement.sections().isEmpty()) {
            tables.add(lines());
        }
        String period = words.period(statement.period()) + " · " + words.day(statement.from()) + " – "
                + words.day(statement.to());
        return new Paper(
                statement.number(),
                words.text("settlement.statement.title"),
                period,
                List.of(
                        words.fact(
                                "settlement.statement.member", statement.party().name()),
                        words.fact("settlement.column.number", statement.number())),
                tables,
                words.total("settlement.statement.due", statement.accruedFen()),
                words.seal(statement.verification(), statement.digest()));
    }

    private Paper.Table balance() {
        StatementFacts.Closing closing = statement.closing();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("settlement.statement.opening", statement.openingFen()));
        rows.add(row("settlement.statement.accrued", statement.accruedFen()));
        rows.add(row("settlement.statement.returned", -statement.returnedFen()));
        rows.add(row("settlement.statement.paidOut", -statement.paidOutFen()));
        rows.add(row("settlement.statement.held", closing.heldFen()));
        rows.add(row("paper.payable", closing.payableFen()));
        rows.add(row("paper.inTransit", closing.inTransitFen()));
        rows.add(row("settlement.statement.toReturn", -closing.toReturnFen()));
        return new Paper.Table(
                words.text("settlement.statement.movement"),
                List.of(words.column("paper.item", NAME), words.number("settlement.column.amount", SHORT)),
                rows,
                row("settlement.statement.closing", closing.totalFen()));
    }

    private List<Cell> row(String key, long fen) {
        return List.of(Cell.text(words.text(key)), Cell.amount(fen));
    }

    private Paper.Table movements() {
        List<List<Cell>> rows = statement.movements().stream()
                .map(movement -> List.of(
                        Cell.text(words.day(movement.on())),
                        Cell.text(movement.journal() == 0 ? "—" : JournalNumber.of(movement.on(), movement.journal())),
                        Cell.text(words.journalKind(movement.kind())),
                        Cell.text(movement.document()),
                        Cell.amount(movement.accruedFen()),
                        Cell.amount(movement.releasedFen()),
                        Cell.amount(movement.returnedFen()),
                        Cell.amount(movement.paidOutFen())))
                .toList();
        return new Paper.Table(
                words.text("paper.movements"),
                List.of(
                        words.column("journal.field.on", SHORT),
                        words.column("journal.column.number", NAME),
                        words.column("journal.column.kind", SHORT),
                        words.column("journal.column.document", NAME),
                        words.number("paper.column.accrued", SHORT),
                        words.number("paper.column.released", SHORT),
                        words.number("paper.column.returned", SHORT),
                        words.number("paper.column.paidOut", SHORT)),
                rows,
                List.of(
                        Cell.text(words.text("settlement.statement.total")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        moved(StatementFacts.Movement::accruedFen),
                        moved(StatementFacts.Movement::releasedFen),
                        moved(StatementFacts.Movement::returnedFen),
                        moved(StatementFacts.Movement::paidOutFen)));
    }

    private Cell moved(ToLongFunction<StatementFacts.Movement> column) {
        return Cell.amount(statement.movements().stream().mapToLong(column).sum());
    }

    private Paper.Table lines() {
        List<List<Cell>> rows = new ArrayList<>();
        long gross = 0;
        long shared = 0;
        for (StatementFacts.Section section : statement.sections()) {
            shared += section.distributableFen();
            for (StatementFacts.Line line : section.lines()) {
                gross += line.grossFen();
                rows.add(line(section, line));
            }
        }
        return new Paper.Table(
                words.text("settlement.statement.lines"),
                List.of(
                        words.column("settlement.statement.column.service", NAME),
                        words.column("settlement.column.period", SHORT),
                        words.column("journal.column.document", NAME),
                        words.number("settlement.statement.column.quantity", SHORT),
                        words.number("settlement.statement.column.unitPrice", SHORT),
                        words.number("settlement.statement.column.gross", SHORT),
                        words.number("settlement.statement.column.distributable", SHORT),
                        words.number("settlement.statement.column.mine", SHORT)),
                rows,
                List.of(
                        Cell.text(words.text("settlement.statement.total")),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.amount(gross),
                        Cell.amount(shared),
                        Cell.amount(statement.accruedFen())));
    }

    private List<Cell> line(StatementFacts.Section section, StatementFacts.Line line) {
        return List.of(
                Cell.text(name(section, line)),
                Cell.text(line.month()),
                Cell.text(section.document()),
                Cell.number(line.quantity()),
                Cell.number(line.unitPrice()),
                Cell.amount(line.grossFen()),
                Cell.amount(line.distributableFen()),
                Cell.amount(line.mineFen()));
    }

    private String name(StatementFacts.Section section, StatementFacts.Line line) {
        return switch (line.kind()) {
            case "USAGE", "ONE_TIME", "CYCLE" -> line.name();
            case "PAST" ->
                words.text(
                        "settlement.statement.pastLine",
                        section.consortium() == null ? "" : section.consortium().name());
            default -> words.stage(line.kind(), line.name());
        };
    }
}
