package org.tongqu.portal.bank.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.demand.sheet.SheetReader.RawRow;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/** A statement as a table: one row for each movement, with the balance after it. */
final class TableStatement {

    private static final int NAME = 200;
    private static final int NUMBER = 64;
    private static final int TAX_ID = 32;
    private static final int REFERENCE = 100;
    private static final int TEXT = 500;

    private final StatementReader.Source source;
    private final Expected expected;
    private final Violations violations = new Violations();
    private TableColumns columns;

    /** A movement with its balance, and the row it stands in. */
    private record Movement(int row, BankEntry entry, Fen balance) {}

    TableStatement(StatementReader.Source source, Expected expected) {
        this.source = source;
        this.expected = expected;
    }

    StatementDraft read(List<RawRow> rows) {
        columns = TableColumns.of(rows, expected.account().columns());
        List<Movement> movements = new ArrayList<>();
        for (RawRow row : columns.below(rows)) {
            boolean day = !cell(row, Column.DATE).isEmpty();
            boolean balance = !cell(row, Column.BALANCE).isEmpty();
            // Sums and remarks below the table have no day and no balance.
            if (balance && (day || hasMoved(row))) {
                movement(row).ifPresent(movements::add);
            } else if (Cells.day(cell(row, Column.DATE)).isPresent() && hasMoved(row)) {
                wrongCell(row, "bank.file.rowBalance", "");
            }
        }
        violations.throwIfAny();
        if (movements.isEmpty()) {
            return quiet();
        }
        if (movements.size() > StatementReader.MOST_ROWS) {
            throw wrong("file", "demand.sheet.tooManyRows", StatementReader.MOST_ROWS);
        }
        return draft(inOrder(movements));
    }

    /** Nothing was booked on the days that a person says; what was on the account stays. */
    private StatementDraft quiet() {
        CoveredDays days = expected.days().orElseThrow(() -> wrong("file", "bank.file.noRows"));
        Fen balance = expected.before().orElseThrow(() -> wrong("file", "bank.file.noStart"));
        StatementReader.Source ofDays = source.of(days);
        return new StatementDraft(
                ofDays.fileName(),
                ofDays.sha256(),
                days.from(),
                days.to(),
                new StatementDraft.Balances(balance, balance),
                List.of());
    }

    private Optional<Movement> movement(RawRow row) {
        Optional<LocalDate> day = Cells.day(cell(row, Column.DATE));
        Optional<Fen> balance = amount(row, Column.BALANCE);
        Optional<Fen> amount = moved(row);
        if (day.isEmpty()) {
            wrongCell(row, "bank.file.day", cell(row, Column.DATE));
        }
        if (day.isEmpty() || balance.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        expected.check(violations, row.number(), day.get());
        expected.checkAccount(violations, row.number(), cell(row, Column.OWN));
        BankEntry.Payer payer = new BankEntry.Payer(
                Cells.cut(cell(row, Column.NAME), NAME),
                Cells.cut(cell(row, Column.ACCOUNT), NUMBER),
                Cells.cut(cell(row, Column.TAX_ID), TAX_ID));
        return Optional.of(new Movement(
                row.number(),
                new BankEntry(
                        day.get(),
                        amount.get(),
                        payer,
                        Cells.cut(cell(row, Column.REFERENCE), REFERENCE),
                        Cells.cut(cell(row, Column.TEXT), TEXT)),
                balance.get()));
    }

    /** Money in less money out, or the one column that says both, by a sign or with a column for the side. */
    private Optional<Fen> moved(RawRow row) {
        if (!columns.has(Column.IN) || !columns.has(Column.OUT)) {
            return columns.has(Column.SIDE) ? sided(row) : signed(row);
        }
        Optional<Fen> in = side(row, Column.IN);
        Optional<Fen> out = side(row, Column.OUT);
        if (in.isEmpty() || out.isEmpty()) {
            return Optional.empty();
        }
        // Some banks write money out with a minus sign in its own column.
        Fen left = out.get().isNegative() ? out.get().negate() : out.get();
        if (in.get().isZero() == left.isZero()) {
            wrongCell(row, "bank.file.oneSide", "");
            return Optional.empty();
        }
        return Optional.of(in.get().minus(left));
    }

    private Optional<Fen> signed(RawRow row) {
        Optional<Fen> amount = amount(row, Column.AMOUNT);
        if (amount.isPresent() && amount.get().isZero()) {
            wrongCell(row, "bank.file.nothing", "");
        }
        return amount.filter(fen -> !fen.isZero());
    }

    /** An amount with both a sign and a side could mean either. */
    private Optional<Fen> sided(RawRow row) {
        Optional<Fen> amount = signed(row);
        String said = cell(row, Column.SIDE);
        Optional<Side> side = Side.of(said);
        if (side.isEmpty()) {
            wrongCell(row, "bank.file.side", said);
        }
        if (amount.isPresent() && amount.get().isNegative()) {
            wrongCell(row, "bank.file.signAndSide", cell(row, Column.AMOUNT));
        }
        return amount.filter(fen -> fen.isPositive() && side.isPresent())
                .map(fen -> side.get() == Side.OUT ? fen.negate() : fen);
    }

    private boolean hasMoved(RawRow row) {
        return Stream.of(Column.IN, Column.OUT, Column.AMOUNT)
                .map(column -> Cells.plain(cell(row, column)))
                .anyMatch(text -> !text.isEmpty() && !text.equals("-"));
    }

    private Optional<Fen> side(RawRow row, Column column) {
        String text = Cells.plain(cell(row, column));
        return text.isEmpty() || text.equals("-") ? Optional.of(Fen.ZERO) : amount(row, column);
    }

    private Optional<Fen> amount(RawRow row, Column column) {
        Optional<Fen> amount = Cells.amount(cell(row, column));
        if (amount.isEmpty()) {
            wrongCell(row, "bank.file.amount", cell(row, column));
        }
        return amount;
    }

    private String cell(RawRow row, Column column) {
        return columns.cell(row, column);
    }

    private void wrongCell(RawRow row, String code, String text) {
        violations.add("row " + row.number(), code, row.number(), Cells.cut(text, NUMBER));
    }

    /**
     * Oldest first; some banks begin with the newest, which the balances tell. Where they fit in both directions, the days
     * tell, then what was on the account before.
     */
    private List<Movement> inOrder(List<Movement> movements) {
        int broken = broken(movements);
        List<Movement> turned = new ArrayList<>(movements);
        Collections.reverse(turned);
        Optional<List<Movement>> chained = Stream.of(movements, turned)
                .filter(way -> broken(way) < 0)
                .max(Comparator.comparing(TableStatement::isAscending).thenComparing(this::continues));
        if (chained.isPresent()) {
            return chained.get();
        }
        Movement wrong = movements.get(broken);
        Fen expected = movements.get(broken - 1).balance().plus(wrong.entry().amount());
        throw wrong(
                "row " + wrong.row(),
                "bank.file.balance",
                wrong.row(),
                wrong.balance().format(),
                expected.format());
    }

    private static boolean isAscending(List<Movement> movements) {
        return IntStream.range(1, movements.size()).noneMatch(i -> movements
                .get(i)
                .entry()
                .on()
                .isBefore(movements.get(i - 1).entry().on()));
    }

    private boolean continues(List<Movement> movements) {
        return expected.before().filter(opening(movements)::equals).isPresent();
    }

    private static Fen opening(List<Movement> movements) {
        Movement first = movements.get(0);
        return first.balance().minus(first.entry().amount());
    }

    /** The first row whose balance is not the one before and what moved; less than nothing if there is none. */
    private static int broken(List<Movement> movements) {
        for (int i = 1; i < movements.size(); i++) {
            Movement here = movements.get(i);
            if (!movements.get(i - 1).balance().plus(here.entry().amount()).equals(here.balance())) {
                return i;
            }
        }
        return -1;
    }

    private StatementDraft draft(List<Movement> movements) {
        List<BankEntry> entries = movements.stream().map(Movement::entry).toList();
        List<LocalDate> days = entries.stream().map(BankEntry::on).sorted().toList();
        CoveredDays covered = expected.days().orElse(new CoveredDays(days.get(0), days.get(days.size() - 1)));
        return new StatementDraft(
                source.fileName(),
                source.sha256(),
                covered.from(),
                covered.to(),
                new StatementDraft.Balances(
                        opening(movements), movements.get(movements.size() - 1).balance()),
                entries);
    }

    private static InvalidInput wrong(String field, String code, Object... args) {
        return new InvalidInput(new Violations().add(field, code, args).list());
    }
}
