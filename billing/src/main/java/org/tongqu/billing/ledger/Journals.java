package org.tongqu.billing.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** All journals and postings, as the database keeps them. */
public interface Journals {

    /** Keeps a journal with its postings; nothing if the business key is taken. */
    Optional<Journal> add(JournalEntry entry, OptionalLong reverses, Actor by);

    /** Keeps those journals whose business keys are not taken, with their postings, and says how many they were. */
    int addAll(List<JournalEntry> entries, Actor by);

    /** The request digests of the kept journals with those business keys, by key. */
    Map<String, String> requestDigests(Collection<String> businessKeys);

    /** The journal with that business key. */
    Optional<Journal> byKey(String businessKey);

    /** The journal with that number. */
    Optional<Journal> byId(long journalId);

    /** The sum of all postings of an account. */
    Fen balance(Account account);

    /** The sum of all postings of an account, while nobody else can lock it until the transaction ends. */
    Fen lockedBalance(Account account);

    /** The sum of all postings of all accounts of some kinds. */
    Fen balance(Set<AccountKind> kinds);

    /** The sums of the postings that name a document, by the owner of the accounts of that kind. */
    Map<PartyRef, Fen> balancesOf(AccountKind kind, String document);

    /** The sum of all postings of some accounts before a date. */
    Fen balanceBefore(Collection<Account> accounts, LocalDate date);

    /** The postings of some accounts from one date to another, both included, in the order of posting. */
    List<LedgerLine> lines(Collection<Account> accounts, LocalDate from, LocalDate to);

    /** The journals in which a posting names a document, in the order of posting. */
    List<Journal> ofDocument(String document);
}
