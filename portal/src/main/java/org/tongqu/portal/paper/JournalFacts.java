package org.tongqu.portal.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalKind;

/**
 * A journal as far as the caller may read it; all amounts in fen, debit positive, credit negative.
 *
 * @param number as people read it
 * @param on business date
 * @param documents what it was caused by
 * @param lines postings; they add up to zero
 * @param whole whether every posting is shown by itself
 * @param reverses number of the journal it reverses; absent for others
 */
public record JournalFacts(
        long id,
        String number,
        JournalKind kind,
        LocalDate on,
        Instant recordedAt,
        List<Document> documents,
        List<Line> lines,
        boolean whole,
        Long reverses) {

    /** What a document is that a journal was caused by. */
    public enum DocumentType {
        INVOICE,
        CREDIT_NOTE,
        SETTLEMENT,
        PAYOUT
    }

    /**
     * A document behind the journal.
     *
     * @param open whether the caller may read it
     */
    public record Document(DocumentType type, String id, boolean open) {}

    /**
     * A posting, or the sum of the postings of other parties on accounts of one kind.
     *
     * @param owner party, document or rate the account is kept for; absent for a sum of others
     * @param ownerName its name; absent where the owner is no party
     * @param document number of the document that explains it; absent for a sum of others
     */
    public record Line(AccountKind account, String owner, String ownerName, String document, long amountFen) {}

    /** Refuses a journal that does not add up to zero. */
    public JournalFacts {
        documents = List.copyOf(documents);
        lines = List.copyOf(lines);
        if (lines.stream().mapToLong(Line::amountFen).sum() != 0) {
            throw new IllegalStateException("journal " + id + " does not add up to zero");
        }
    }

    /** What is moved: the sum of all debits. */
    public long movedFen() {
        return lines.stream()
                .mapToLong(Line::amountFen)
                .filter(amount -> amount > 0)
                .sum();
    }

    /** The invoice behind the journal, if the caller is told of one. */
    public Optional<String> invoice() {
        return documents.stream()
                .filter(document -> document.type() == DocumentType.INVOICE)
                .map(Document::id)
                .findFirst();
    }
}
