package org.tongqu.billing.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Journal;

/** Matches single lines of the bank, and undoes it; every match is a row, and so is its undoing. */
@ApplicationScoped
@Transactional
public class LineMatching {

    private static final int LONGEST_REASON = 1_000;

    private BankStatements statements;
    private BankBooking booking;
    private StatusLog log;
    private Clock clock;

    protected LineMatching() {} // for CDI proxies

    /** Matching of the kept lines. */
    @Inject
    public LineMatching(BankStatements statements, BankBooking booking, StatusLog log, Clock clock) {
        this.statements = statements;
        this.booking = booking;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Matches a part of a line with an item.
     *
     * @throws MatchRefused if the item is not open, or the amount does not fit the line or the item
     */
    public void match(BankLine line, OpenItem item, Fen amount, ReconMethod method, Actor by) {
        statements.lock();
        BankLine now = open(line, amount);
        boolean beyond =
                amount.isPositive() ? amount.compareTo(item.amount()) > 0 : amount.compareTo(item.amount()) < 0;
        boolean whole = item.kind() != OpenItem.Kind.PAYOUT || amount.equals(item.amount());
        if (beyond && item.kind() != OpenItem.Kind.INVOICE || !whole || !sameSign(amount, item.amount())) {
            throw new MatchRefused("amount", amount.format(), item.amount().format());
        }
        long id = statements.nextMatch();
        Journal journal =
                switch (item.kind()) {
                    case INVOICE -> booking.payment(item.key(), amount, now.code() + "/" + id, by);
                    case PAYOUT -> booking.payout(item.key(), now, by);
                    case JOURNAL -> booking.journal(Long.parseLong(item.key()));
                };
        keep(id, now, journal, amount, new How(method, item.kind() == OpenItem.Kind.INVOICE), by);
    }

    /** Matches lines with journals that are booked already, in one go; the lines and journals are those of this transaction. */
    public void matchBooked(List<Finding> findings, Actor by) {
        List<ReconMatch> matches = new ArrayList<>();
        for (Finding finding : findings) {
            for (MatchPart part : finding.parts()) {
                matches.add(new ReconMatch(
                        0,
                        part.line().id(),
                        Long.parseLong(part.item().key()),
                        null,
                        "",
                        part.amount(),
                        finding.method(),
                        false,
                        clock.instant(),
                        by.name()));
            }
        }
        statements.matchAll(matches);
    }

    /** Books what is open of a line as money nobody has identified yet. */
    public void suspend(BankLine line, Actor by) {
        statements.lock();
        BankLine now = open(line, line.open());
        if (!now.open().isPositive()) {
            throw new MatchRefused("amount", now.open().format(), now.open().format());
        }
        long id = statements.nextMatch();
        keep(id, now, booking.suspense(now, now.open(), id, by), now.open(), new How(ReconMethod.MANUAL, true), by);
    }

    /** Books what is open of a line as what the bank took for itself, or gave. */
    public void charge(BankLine line, Actor by) {
        statements.lock();
        BankLine now = open(line, line.open());
        long id = statements.nextMatch();
        keep(id, now, booking.charge(now, now.open(), id, by), now.open(), new How(ReconMethod.MANUAL, true), by);
    }

    /**
     * Undoes a match and what it booked.
     *
     * @param reason why, at most 1,000 characters
     * @throws MatchRefused if it does not hold any more, or the reason is missing
     */
    public void undo(String statementId, long matchId, String reason, Actor by) {
        requireReason(reason);
        statements.lock();
        ReconMatch match = statements.held(statementId, matchId).orElseThrow(() -> new MatchRefused("undone", matchId));
        statements.undo(match, reason, by);
        if (match.booked()) {
            booking.takeBack(match, reason, by);
        }
        settle(statementId, true, by);
    }

    /**
     * Signs for the lines of a statement that stay open.
     *
     * @param reason why they do, at most 1,000 characters
     * @throws MatchRefused if none is open, or the reason is missing
     */
    public void signOff(String statementId, String reason, Actor by) {
        requireReason(reason);
        statements.lock();
        BankStatement statement = find(statementId);
        if (statement.open() == 0) {
            throw new MatchRefused("nothingOpen", statementId);
        }
        move(statement, BankStatementState.EXCEPTIONS, reason, by);
    }

    /** Writes down where the statement stands now that lines were matched. */
    public void settle(String statementId, Actor by) {
        settle(statementId, false, by);
    }

    private void settle(String statementId, boolean opened, Actor by) {
        BankStatement statement = find(statementId);
        BankStatementState target = statement.open() == 0 ? BankStatementState.RECONCILED : BankStatementState.MATCHING;
        // What was signed for stays signed for, unless more is open now.
        boolean stays = statement.state() == BankStatementState.EXCEPTIONS && statement.open() > 0 && !opened;
        if (target != statement.state() && !stays) {
            move(statement, target, "", by);
        }
    }

    private void move(BankStatement statement, BankStatementState target, String reason, Actor by) {
        BankStatementState.MOVES.require(statement.state(), target);
        statements.move(statement.id(), target);
        log.add(StatusLog.Entry.moved(DocumentKind.BANK_STATEMENT, statement.id(), statement.state(), target, by)
                .because(reason));
    }

    private BankStatement find(String statementId) {
        return statements.find(statementId).orElseThrow(() -> new MatchRefused("unknown", statementId));
    }

    /** The line as it is now, of which that much is open. */
    private BankLine open(BankLine line, Fen amount) {
        BankLine now = statements.line(line.statementId(), line.no()).orElseThrow();
        boolean beyond = amount.isPositive() ? amount.compareTo(now.open()) > 0 : amount.compareTo(now.open()) < 0;
        if (amount.isZero() || beyond || !sameSign(amount, now.open())) {
            throw new MatchRefused("amount", amount.format(), now.open().format());
        }
        return now;
    }

    private static boolean sameSign(Fen one, Fen other) {
        return one.isPositive() == other.isPositive() && one.isNegative() == other.isNegative();
    }

    private record How(ReconMethod method, boolean booked) {}

    private void keep(long id, BankLine line, Journal journal, Fen amount, How how, Actor by) {
        statements.match(new ReconMatch(
                id,
                line.id(),
                journal.id(),
                journal.entry().kind(),
                "",
                amount,
                how.method(),
                how.booked(),
                clock.instant(),
                by.name()));
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new MatchRefused("reason", LONGEST_REASON);
        }
    }
}
