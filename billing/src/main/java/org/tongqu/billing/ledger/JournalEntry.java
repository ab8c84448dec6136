package org.tongqu.billing.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.Digest;
import org.tongqu.billing.Fen;

/**
 * A journal to be posted.
 *
 * @param kind business event
 * @param businessKey natural key of the event, such as {@code invoice:IV-2026-000001}, at most 160 characters
 * @param effectiveOn business date
 * @param narrative what happened, in words for a reader of the ledger
 * @param postings lines that add up to zero
 */
public record JournalEntry(
        JournalKind kind, String businessKey, LocalDate effectiveOn, String narrative, List<Posting> postings) {

    /** Copies the lines. */
    public JournalEntry {
        postings = List.copyOf(postings);
    }

    /** A journal without lines yet. */
    public static JournalEntry of(JournalKind kind, String businessKey, LocalDate effectiveOn, String narrative) {
        return new JournalEntry(kind, businessKey, effectiveOn, narrative, List.of());
    }

    /** The same journal with a debit added; an amount of nothing adds no line. */
    public JournalEntry debit(Account account, Fen amount, String document) {
        return with(account, amount, document);
    }

    /** The same journal with a credit added; an amount of nothing adds no line. */
    public JournalEntry credit(Account account, Fen amount, String document) {
        return with(account, amount.negate(), document);
    }

    /** Whether nothing is moved. */
    public boolean isEmpty() {
        return postings.isEmpty();
    }

    /**
     * The document of its first line, which the others have unless they name another one.
     *
     * @throws java.util.NoSuchElementException if there are no lines
     */
    public String document() {
        return postings.iterator().next().document();
    }

    /** The document of one of its lines, or null if it is that of the first line, which names it for the journal. */
    public String ownDocument(Posting posting) {
        return posting.document().equals(document()) ? null : posting.document();
    }

    /** What the lines add up to; zero for a journal that can be posted. */
    public Fen total() {
        return Fen.sum(postings.stream().map(Posting::amount).toList());
    }

    /** SHA-256 over what is moved; date and words do not count. */
    public String requestDigest() {
        List<Object> fields = new ArrayList<>();
        fields.add(kind);
        for (Posting posting : postings) {
            fields.add(posting.account().code());
            fields.add(posting.amount().value());
            fields.add(posting.document());
        }
        return Digest.ofFields(fields.toArray());
    }

    private JournalEntry with(Account account, Fen amount, String document) {
        if (amount.isZero()) {
            return this;
        }
        List<Posting> longer = new ArrayList<>(postings);
        longer.add(new Posting(account, amount, document));
        return new JournalEntry(kind, businessKey, effectiveOn, narrative, longer);
    }
}
