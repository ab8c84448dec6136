package org.tongqu.billing.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;

/** All credit notes. */
public interface CreditNotes {

    /** Keeps a new credit note with its lines. */
    void add(CreditNote creditNote);

    /** The credit note with that number. */
    Optional<CreditNote> find(String creditNoteId);

    /** The credit note with that number as it is now, while nobody else can change it until the transaction ends. */
    Optional<CreditNote> lock(String creditNoteId);

    /** The credit note with that reference of its requester. */
    Optional<CreditNote> byReference(PartyRef requester, String reference);

    /** The credit notes of an invoice, oldest first. */
    List<CreditNote> ofInvoice(String invoiceId);

    /** The credit notes in which the party buys or sells, newest first. */
    Slice<CreditNote> ofParty(PartyRef party, Window window);

    /** All credit notes, newest first. */
    Slice<CreditNote> list(Window window);

    /** Numbers of credit notes that should have been confirmed before that time and were not, oldest first. */
    List<String> overdue(Instant now, int limit);

    /**
     * The credit note with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default CreditNote get(String creditNoteId) {
        return find(creditNoteId).orElseThrow(() -> new UnknownDocument(DocumentKind.CREDIT_NOTE, creditNoteId));
    }

    /**
     * The locked credit note with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default CreditNote getLocked(String creditNoteId) {
        return lock(creditNoteId).orElseThrow(() -> new UnknownDocument(DocumentKind.CREDIT_NOTE, creditNoteId));
    }
}
