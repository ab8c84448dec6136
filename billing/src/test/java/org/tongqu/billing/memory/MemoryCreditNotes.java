package org.tongqu.billing.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditNotes;

/** Credit notes in memory. */
final class MemoryCreditNotes implements CreditNotes {

    private final Shelf<CreditNote> shelf;

    MemoryCreditNotes(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    List<CreditNote> all() {
        return shelf.all();
    }

    @Override
    public void add(CreditNote creditNote) {
        shelf.add(creditNote.id(), creditNote);
    }

    @Override
    public Optional<CreditNote> find(String creditNoteId) {
        return shelf.find(creditNoteId);
    }

    @Override
    public Optional<CreditNote> lock(String creditNoteId) {
        return find(creditNoteId);
    }

    @Override
    public Optional<CreditNote> byReference(PartyRef requester, String reference) {
        return shelf
                .where(note ->
                        note.requester().equals(requester) && note.reference().equals(reference))
                .stream()
                .findFirst();
    }

    @Override
    public List<CreditNote> ofInvoice(String invoiceId) {
        return shelf.where(note -> note.invoiceId().equals(invoiceId));
    }

    @Override
    public Slice<CreditNote> ofParty(PartyRef party, Window window) {
        return shelf.newest(note -> note.buyer().equals(party) || note.seller().equals(party), window);
    }

    @Override
    public Slice<CreditNote> list(Window window) {
        return shelf.newest(note -> true, window);
    }

    @Override
    public List<String> overdue(Instant now, int limit) {
        return shelf.all().stream()
                .filter(note -> note.status() == CreditNoteState.CONFIRM_PENDING
                        && note.confirmUntil().isBefore(now))
                .map(CreditNote::id)
                .limit(limit)
                .toList();
    }
}
