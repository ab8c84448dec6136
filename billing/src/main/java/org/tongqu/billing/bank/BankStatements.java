package org.tongqu.billing.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/** The account at the bank, its statements, and what they are matched with. */
public interface BankStatements {

    /** The account, if one is kept. */
    Optional<BankAccount> account();

    /** Keeps the account as it is now. */
    void keep(BankAccount account);

    /** Keeps everybody else who takes in or matches away until the transaction ends. */
    void lock();

    /** Keeps a new statement with its lines. */
    void add(String id, StatementDraft draft, Actor by);

    /** The statement with that number. */
    Optional<BankStatement> find(String statementId);

    /** The statement that was read from a file with that digest. */
    Optional<BankStatement> ofFile(String sha256);

    /** The statement that ends last. */
    Optional<BankStatement> latest();

    /** The statements, newest first. */
    Slice<BankStatement> list(Window window);

    /** Writes down where a statement stands. */
    void move(String statementId, BankStatementState state);

    /** The lines of a statement in their order; only those that are open if so asked for. */
    Slice<BankLine> lines(String statementId, boolean openOnly, Window window);

    /** All lines of a statement that are open. */
    List<BankLine> openLines(String statementId);

    /** The line of a statement at that place. */
    Optional<BankLine> line(String statementId, int no);

    /** Everything in the books that is open; parties have no names yet. */
    List<OpenItem> openItems();

    /** What is open and looked for; parties have no names yet. */
    Slice<OpenItem> openItems(ItemSearch search, Window window);

    /** A number for a match. */
    long nextMatch();

    /** Adds a match; its document is not kept but read from the journal. */
    void match(ReconMatch match);

    /** Adds many matches in one go; their numbers are drawn when they are kept. */
    void matchAll(List<ReconMatch> matches);

    /** Undoes a match by a further row. */
    void undo(ReconMatch match, String reason, Actor by);

    /** The matches of lines of a statement that hold and have a number beyond that, in their order. */
    List<ReconMatch> matches(String statementId, long after);

    /** The match of a line of a statement with that number, if it holds. */
    Optional<ReconMatch> held(String statementId, long matchId);

    /** The matches of some lines that hold, in their order. */
    List<ReconMatch> matchesOf(Collection<BankLine> lines);

    /** The difference between books and bank, and what explains it. */
    Optional<BankBalance> balance();
}
