package org.tongqu.billing.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/** The only way to post: balanced, once per business event, corrected by reversal only. */
@ApplicationScoped
@Transactional
public class Ledger {

    private Journals journals;

    protected Ledger() {} // for CDI proxies

    /** The ledger over the kept journals. */
    @Inject
    public Ledger(Journals journals) {
        this.journals = journals;
    }

    /**
     * Posts a journal; the same again gives the journal posted first, and one without lines posts nothing.
     *
     * @throws JournalRefused if it does not balance, or the business key stands for other postings
     */
    public Optional<Journal> post(JournalEntry entry, Actor by) {
        return entry.isEmpty() ? Optional.empty() : Optional.of(post(entry, OptionalLong.empty(), by));
    }

    /**
     * Posts many journals in one go, all or none; those that are posted already are left as they are.
     *
     * @return how many are new
     * @throws JournalRefused if one does not balance, or its business key stands for other postings
     */
    public int postAll(Collection<JournalEntry> entries, Actor by) {
        Map<String, JournalEntry> byKey = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            requireBalanced(entry);
            JournalEntry same = entry.isEmpty() ? null : byKey.putIfAbsent(entry.businessKey(), entry);
            if (same != null && !same.requestDigest().equals(entry.requestDigest())) {
                throw new JournalRefused("conflict", entry.businessKey());
            }
        }
        int added = journals.addAll(List.copyOf(byKey.values()), by);
        if (added < byKey.size()) {
            journals.requestDigests(byKey.keySet()).forEach((key, digest) -> {
                if (!byKey.get(key).requestDigest().equals(digest)) {
                    throw new JournalRefused("conflict", key);
                }
            });
        }
        return added;
    }

    /**
     * Posts the exact opposite of a journal; a second time gives the reversal posted first.
     *
     * @param kind {@link JournalKind#REVERSAL}, or the kind of a business event that is a reversal
     * @throws JournalRefused if there is no such journal
     */
    public Journal reverse(long journalId, JournalKind kind, LocalDate effectiveOn, String reason, Actor by) {
        Journal original = journals.byId(journalId).orElseThrow(() -> new JournalRefused("unknown", journalId));
        List<Posting> opposite = original.entry().postings().stream()
                .map(p -> new Posting(p.account(), p.amount().negate(), p.document()))
                .toList();
        JournalEntry entry = new JournalEntry(kind, "reversal:" + journalId, effectiveOn, reason, opposite);
        return post(entry, OptionalLong.of(journalId), by);
    }

    /** Whether exactly this was posted before. */
    public boolean isPosted(JournalEntry entry) {
        return journals.byKey(entry.businessKey())
                .filter(journal -> journal.entry().requestDigest().equals(entry.requestDigest()))
                .isPresent();
    }

    /** The balance of an account, positive for a debit balance. */
    public Fen balance(Account account) {
        return journals.balance(account);
    }

    /** The balance of an account, which nobody else can use for a decision until the transaction ends. */
    public Fen lockedBalance(Account account) {
        return journals.lockedBalance(account);
    }

    /**
     * Money that can be sent: what is at the bank less what is on its way out, which nobody else can use for a decision
     * until the transaction ends.
     */
    public Fen lockedFunds() {
        journals.lockedBalance(Account.PLATFORM_CASH);
        return journals.balance(EnumSet.of(AccountKind.CASH, AccountKind.PAYOUT_TRANSIT));
    }

    /** What each party's account of that kind holds on behalf of one document. */
    public Map<PartyRef, Fen> balancesOf(AccountKind kind, String document) {
        return journals.balancesOf(kind, document);
    }

    /** The journal of a business event. */
    public Optional<Journal> byKey(String businessKey) {
        return journals.byKey(businessKey);
    }

    /** The journal with that number. */
    public Optional<Journal> find(long journalId) {
        return journals.byId(journalId);
    }

    /** The journals that name a document, in the order of posting. */
    public List<Journal> ofDocument(String document) {
        return journals.ofDocument(document);
    }

    private Journal post(JournalEntry entry, OptionalLong reverses, Actor by) {
        requireBalanced(entry);
        Optional<Journal> added = journals.add(entry, reverses, by);
        if (added.isPresent()) {
            return added.get();
        }
        Journal journal = journals.byKey(entry.businessKey())
                .orElseThrow(() -> new IllegalStateException("Journal " + entry.businessKey() + " is not kept"));
        if (!journal.entry().requestDigest().equals(entry.requestDigest())) {
            throw new JournalRefused("conflict", entry.businessKey());
        }
        return journal;
    }

    private static void requireBalanced(JournalEntry entry) {
        if (!entry.total().isZero()) {
            throw new JournalRefused("unbalanced", entry.businessKey(), entry.total());
        }
    }
}
