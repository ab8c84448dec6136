package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.RunningTax;
import org.tongqu.billing.TaxBasis;
import org.tongqu.billing.UnknownDocument;

/** Giving back something of an issued invoice: requested by one side, confirmed by the other, booked, paid back. */
@ApplicationScoped
@Transactional
public class Crediting {

    private static final int LONGEST_REFERENCE = 100;

    private Invoices invoices;
    private CreditNotes notes;
    private DocumentNumbers numbers;
    private CreditBooking booking;

    protected Crediting() {} // for CDI proxies

    /** Crediting of the kept invoices. */
    @Inject
    public Crediting(Invoices invoices, CreditNotes notes, DocumentNumbers numbers, CreditBooking booking) {
        this.invoices = invoices;
        this.notes = notes;
        this.numbers = numbers;
        this.booking = booking;
    }

    /**
     * Asks the other side to confirm a credit note; the same request again gives the credit note requested first.
     *
     * <p>An invoice has one credit note waiting at most, so that what can still be credited does not depend on the order
     * of the answers.
     *
     * @throws UnknownDocument if there is no such invoice
     * @throws CreditRefused if something is missing, more is credited than can be, or another one waits
     */
    public CreditNote request(String invoiceId, CreditRequest request, Actor by) {
        request.requireComplete();
        Invoice invoice = invoices.getLocked(invoiceId);
        if (!request.requester().equals(invoice.seller())
                && !request.requester().equals(invoice.buyer())) {
            throw new CreditRefused("stranger", request.requester(), invoiceId);
        }
        Optional<CreditNote> before = notes.byReference(request.requester(), request.reference());
        if (before.isPresent()) {
            return same(before.get(), invoiceId, request);
        }
        List<CreditNote> earlier = notes.ofInvoice(invoiceId);
        earlier.stream()
                .filter(note -> note.status() == CreditNoteState.CONFIRM_PENDING)
                .findFirst()
                .ifPresent(pending -> {
                    throw new CreditRefused("pending", pending.id());
                });
        CreditNote note = new CreditNote(numbers.next(DocumentKind.CREDIT_NOTE), invoice, request, booking.now(), by);
        for (Map.Entry<Integer, Fen> line : request.lines().entrySet()) {
            note.add(line.getKey(), credit(creditable(invoice, line.getKey(), earlier), line));
        }
        notes.add(note);
        booking.born(note, by);
        return note;
    }

    /** What can still be given back of every line of an invoice, tax included, by number of the line. */
    public Map<Integer, Fen> creditable(String invoiceId) {
        Invoice invoice = invoices.get(invoiceId);
        List<CreditNote> earlier = notes.ofInvoice(invoiceId);
        Map<Integer, Fen> creditable = new TreeMap<>();
        for (InvoiceLine line : invoice.lines()) {
            creditable.put(
                    line.lineNo(), creditable(invoice, line.lineNo(), earlier).creditable());
        }
        return creditable;
    }

    /**
     * Books a credit note that the other side confirms; one that is booked already is left as it is.
     *
     * @param confirmer the side that confirms
     * @throws CreditRefused with {@code lapsed} if the time to confirm is over, with {@code ownRequest} if the side that
     *     requested it confirms it
     * @throws MoveRefused if it was declined or has expired
     */
    public CreditNote confirm(String creditNoteId, PartyRef confirmer, Actor by) {
        Invoice invoice = invoices.getLocked(notes.get(creditNoteId).invoiceId());
        CreditNote note = answered(creditNoteId, confirmer);
        if (note.status().isBooked()) {
            return note;
        }
        if (note.status() == CreditNoteState.CONFIRM_PENDING && booking.now().isAfter(note.confirmUntil())) {
            throw new CreditRefused("lapsed", creditNoteId, note.confirmUntil());
        }
        booking.issue(note, invoice, by);
        return note;
    }

    /** Records that the other side does not confirm, and why. */
    public CreditNote decline(String creditNoteId, PartyRef confirmer, String reason, Actor by) {
        CreditNote note = answered(creditNoteId, confirmer);
        booking.move(note, CreditNoteState.DECLINED, reason, by);
        return note;
    }

    private CreditNote answered(String creditNoteId, PartyRef confirmer) {
        CreditNote note = notes.getLocked(creditNoteId);
        if (!note.confirmer().equals(confirmer)) {
            throw new CreditRefused("ownRequest", creditNoteId, confirmer);
        }
        return note;
    }

    /** Ends credit notes whose time to confirm is over; gives those it ended. */
    public List<CreditNote> expire(int limit, Actor by) {
        return overdue(limit).stream().flatMap(id -> expire(id, by).stream()).toList();
    }

    /** Numbers of credit notes, at most so many, whose time to confirm is over, oldest first. */
    public List<String> overdue(int limit) {
        return notes.overdue(booking.now(), limit);
    }

    /** Ends a credit note whose time to confirm is over; empty if it was answered, ended or not over. */
    public Optional<CreditNote> expire(String creditNoteId, Actor by) {
        CreditNote note = notes.getLocked(creditNoteId);
        boolean due = note.status() == CreditNoteState.CONFIRM_PENDING
                && booking.now().isAfter(note.confirmUntil());
        if (!due) {
            return Optional.empty();
        }
        booking.move(note, CreditNoteState.EXPIRED, "", by);
        return Optional.of(note);
    }

    /**
     * Records that the bank was told to pay back what the buyer had paid; the same reference again changes nothing.
     *
     * @param bankReference reference given to the bank, at most 100 characters
     * @throws CreditRefused with {@code cash} if less money is there, with {@code conflict} if it was paid back under
     *     another reference
     * @throws MoveRefused if nothing is to be paid back
     */
    public CreditNote refund(String creditNoteId, String bankReference, Actor by) {
        if (bankReference == null || bankReference.isBlank() || bankReference.length() > LONGEST_REFERENCE) {
            throw new CreditRefused("reference", LONGEST_REFERENCE);
        }
        CreditNote note = notes.getLocked(creditNoteId);
        if (note.status() == CreditNoteState.REFUNDED) {
            if (!note.refundReference().equals(Optional.of(bankReference))) {
                throw new CreditRefused("conflict", bankReference);
            }
            return note;
        }
        booking.requireCash(note);
        booking.refund(note, bankReference, by);
        return note;
    }

    private static CreditNote same(CreditNote before, String invoiceId, CreditRequest request) {
        if (!before.isRequestedBy(invoiceId, request)) {
            throw new CreditRefused("conflict", request.reference());
        }
        return before;
    }

    private static CreditTax creditable(Invoice invoice, int lineNo, List<CreditNote> earlier) {
        Fen charged = invoice.lines().stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .map(InvoiceLine::gross)
                .orElseThrow(() -> new CreditRefused("line", lineNo, invoice.id()));
        Fen credited = Fen.sum(earlier.stream()
                .filter(note -> note.status().isBooked())
                .flatMap(note -> note.lines().stream())
                .filter(line -> line.lineNo() == lineNo)
                .map(CreditNoteLine::gross)
                .toList());
        return new CreditTax(
                charged, RunningTax.start(invoice.taxRate(), TaxBasis.INCLUSIVE).plus(credited));
    }

    private static CreditTax.Credit credit(CreditTax creditable, Map.Entry<Integer, Fen> line) {
        if (!line.getValue().isPositive() || line.getValue().compareTo(creditable.creditable()) > 0) {
            throw new CreditRefused("amount", line.getKey(), line.getValue(), creditable.creditable());
        }
        return creditable.next(line.getValue());
    }
}
