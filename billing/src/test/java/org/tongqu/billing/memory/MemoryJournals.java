package org.tongqu.billing.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalRefused;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.LedgerLine;
import org.tongqu.billing.ledger.Posting;

/** Journals in memory; months that are locked take none. */
final class MemoryJournals implements Journals {

    private final List<Journal> journals = new ArrayList<>();
    private final Map<String, Journal> byKey = new HashMap<>();
    private final Predicate<BillingPeriod> open;
    private final Clock clock;
    private final Undo undo;

    MemoryJournals(Predicate<BillingPeriod> open, Clock clock, Undo undo) {
        this.open = open;
        this.clock = clock;
        this.undo = undo;
    }

    List<Journal> all() {
        return List.copyOf(journals);
    }

    @Override
    public Optional<Journal> add(JournalEntry entry, OptionalLong reverses, Actor by) {
        if (!open.test(BillingPeriod.of(entry.effectiveOn()))) {
            throw new JournalRefused("locked");
        }
        if (byKey.containsKey(entry.businessKey())) {
            return Optional.empty();
        }
        Journal journal = new Journal(journals.size() + 1L, entry, clock.instant(), by.name(), reverses);
        journals.add(journal);
        byKey.put(entry.businessKey(), journal);
        undo.later(() -> {
            journals.remove(journals.size() - 1);
            byKey.remove(entry.businessKey());
        });
        return Optional.of(journal);
    }

    @Override
    public int addAll(List<JournalEntry> entries, Actor by) {
        int added = 0;
        for (JournalEntry entry : entries) {
            added += add(entry, OptionalLong.empty(), by).isPresent() ? 1 : 0;
        }
        return added;
    }

    @Override
    public Map<String, String> requestDigests(Collection<String> businessKeys) {
        Map<String, String> digests = new HashMap<>();
        businessKeys.forEach(key ->
                byKey(key).ifPresent(journal -> digests.put(key, journal.entry().requestDigest())));
        return digests;
    }

    @Override
    public Optional<Journal> byKey(String businessKey) {
        return Optional.ofNullable(byKey.get(businessKey));
    }

    @Override
    public Optional<Journal> byId(long journalId) {
        return journalId < 1 || journalId > journals.size()
                ? Optional.empty()
                : Optional.of(journals.get((int) journalId - 1));
    }

    private Stream<Posting> postings() {
        return journals.stream().flatMap(journal -> journal.entry().postings().stream());
    }

    private static Fen sum(Stream<Posting> postings) {
        return Fen.of(postings.mapToLong(posting -> posting.amount().value()).sum());
    }

    @Override
    public Fen balance(Account account) {
        return sum(postings().filter(posting -> posting.account().equals(account)));
    }

    @Override
    public Fen lockedBalance(Account account) {
        return balance(account);
    }

    @Override
    public Fen balance(Set<AccountKind> kinds) {
        Set<AccountKind> wanted = EnumSet.copyOf(kinds);
        return sum(
                postings().filter(posting -> wanted.contains(posting.account().kind())));
    }

    @Override
    public Map<PartyRef, Fen> balancesOf(AccountKind kind, String document) {
        Map<PartyRef, Fen> balances = new TreeMap<>();
        postings()
                .filter(posting ->
                        posting.account().kind() == kind && posting.document().equals(document))
                .forEach(
                        posting -> balances.merge(PartyRef.of(posting.account().owner()), posting.amount(), Fen::plus));
        return balances;
    }

    @Override
    public Fen balanceBefore(Collection<Account> accounts, LocalDate date) {
        return sum(journals.stream()
                .map(Journal::entry)
                .filter(entry -> entry.effectiveOn().isBefore(date))
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> accounts.contains(posting.account())));
    }

    @Override
    public List<LedgerLine> lines(Collection<Account> accounts, LocalDate from, LocalDate to) {
        return journals.stream()
                .sorted(Comparator.comparing(journal -> journal.entry().effectiveOn()))
                .filter(journal -> !journal.entry().effectiveOn().isBefore(from)
                        && !journal.entry().effectiveOn().isAfter(to))
                .flatMap(journal -> lines(journal, accounts))
                .toList();
    }

    private static Stream<LedgerLine> lines(Journal journal, Collection<Account> accounts) {
        JournalEntry entry = journal.entry();
        return entry.postings().stream()
                .filter(posting -> accounts.contains(posting.account()))
                .map(posting ->
                        new LedgerLine(journal.id(), entry.kind(), entry.effectiveOn(), entry.narrative(), posting));
    }

    @Override
    public List<Journal> ofDocument(String document) {
        return journals.stream()
                .filter(journal -> journal.entry().postings().stream()
                        .anyMatch(posting -> posting.document().equals(document)))
                .toList();
    }
}
