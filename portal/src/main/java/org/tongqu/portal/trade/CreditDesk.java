package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Crediting;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;

/** Gives back what was invoiced: one side asks, the other answers, the seller's finance notes what was paid back. */
@ApplicationScoped
@Transactional
public class CreditDesk {

    static final String SUBJECT = "credit-note";
    private static final Actor PLATFORM = Actor.of("platform");
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_REFERENCE = 100;

    private Invoices invoices;
    private CreditNotes notes;
    private Crediting crediting;
    private CreditTidings tidings;
    private TradeDesk desk;

    protected CreditDesk() {} // for CDI proxies

    @Inject
    public CreditDesk(
            Invoices invoices, CreditNotes notes, Crediting crediting, CreditTidings tidings, TradeDesk desk) {
        this.invoices = invoices;
        this.notes = notes;
        this.crediting = crediting;
        this.tidings = tidings;
        this.desk = desk;
    }

    /**
     * Asks the other side of an invoice to confirm that something of it is given back; asked again, it is the same request.
     *
     * @return number of the credit note
     * @throws InvoiceNotFound if the caller acts for neither side
     */
    @Needs("credit.request")
    public String request(CreditDraft draft) {
        String invoiceId = String.valueOf(draft.invoiceId());
        Invoice invoice = invoices.find(invoiceId).orElseThrow(() -> new InvoiceNotFound(invoiceId));
        PartyRef side = side(invoice.seller(), invoice.buyer()).orElseThrow(() -> new InvoiceNotFound(invoiceId));
        check(draft);
        boolean fresh = notes.byReference(side, draft.reference()).isEmpty();
        if (fresh) {
            checkAmounts(draft, crediting.creditable(invoiceId));
        }
        Map<Integer, Fen> lines = new TreeMap<>();
        draft.lines().forEach(line -> lines.merge(line.no(), Fen.of(line.grossFen()), Fen::plus));
        CreditRequest request = new CreditRequest(side, lines, draft.reason(), draft.explanation(), draft.reference());
        CreditNote note = crediting.request(invoiceId, request, desk.access().actor());
        if (fresh) {
            record("credit.requested", note);
            tidings.requested(note);
        }
        return note.id();
    }

    /** Confirms a credit note for the other side; it is booked at once, and the consortium returns its parts. */
    @Needs("credit.confirm")
    public void confirm(String id) {
        PartyRef side = answering(id);
        boolean fresh = !notes.get(id).status().isBooked();
        CreditNote note = crediting.confirm(id, side, desk.access().actor());
        if (fresh) {
            record("credit.confirmed", note);
            tidings.answered(note);
        }
    }

    /** Declines a credit note for the other side; nothing is booked. */
    @Needs("credit.confirm")
    public void decline(String id, String reason) {
        PartyRef side = answering(id);
        Violations violations = new Violations();
        violations.text("reason", reason, LONGEST_TEXT);
        violations.throwIfAny();
        CreditNote note = crediting.decline(id, side, reason, desk.access().actor());
        record("credit.declined", note);
        tidings.answered(note);
    }

    /** Notes that what the buyer had paid was paid back; the same reference again changes nothing. */
    @Needs("refund.record")
    public void refund(String id, String bankReference) {
        CreditNote before = notes.find(id)
                .filter(note -> desk.access()
                        .actsForSeller("refund.record", note.seller().id()))
                .orElseThrow(() -> new CreditNotFound(id));
        Violations violations = new Violations();
        violations.text("reference", bankReference, LONGEST_REFERENCE);
        violations.throwIfAny();
        boolean fresh = before.status() != CreditNoteState.REFUNDED;
        CreditNote note = crediting.refund(id, bankReference, desk.access().actor());
        if (fresh) {
            record("credit.refunded", note);
        }
    }

    /** Numbers of credit notes, at most so many, that nobody confirmed in time. */
    @SystemOnly
    public List<String> overdue(int limit) {
        return crediting.overdue(limit);
    }

    /** Ends a credit note that nobody confirmed in time; false if it was answered or ended meanwhile. */
    @SystemOnly
    public boolean expire(String id) {
        Optional<CreditNote> ended = crediting.expire(id, PLATFORM);
        ended.ifPresent(note -> {
            record("credit.expired", note);
            tidings.answered(note);
        });
        return ended.isPresent();
    }

    /** Whether the caller may answer a credit note. */
    @Needs("credit.read")
    public boolean mayAnswer(CreditFacts note) {
        return note.state() == CreditNoteState.CONFIRM_PENDING
                && desk.access()
                        .actsForSeller("credit.confirm", note.confirmer().id());
    }

    /** Whether the caller may ask for a credit note of an invoice. */
    @Needs("credit.read")
    public boolean mayRequest(InvoiceFacts invoice) {
        return side(
                        PartyRef.of(invoice.seller().id()),
                        PartyRef.of(invoice.buyer().id()))
                .isPresent();
    }

    /** Whether the caller may note that a credit note was paid back. */
    @Needs("credit.read")
    public boolean mayRefund(CreditFacts note) {
        return note.state() == CreditNoteState.ISSUED
                && desk.access().actsForSeller("refund.record", note.seller().id());
    }

    private PartyRef answering(String id) {
        CreditNote note = notes.find(id).orElseThrow(() -> new CreditNotFound(id));
        if (!desk.access().actsForSeller("credit.confirm", note.confirmer().id())) {
            throw new CreditNotFound(id);
        }
        return note.confirmer();
    }

    /** The side of an invoice for which the caller may ask. */
    private Optional<PartyRef> side(PartyRef seller, PartyRef buyer) {
        return Stream.of(seller, buyer)
                .filter(side -> desk.access().actsForSeller("credit.request", side.id()))
                .findFirst();
    }

    private static void check(CreditDraft draft) {
        Violations violations = new Violations();
        violations.require(draft.lines() != null && !draft.lines().isEmpty(), "lines", "required");
        if (draft.lines() != null) {
            for (int i = 0; i < draft.lines().size(); i++) {
                CreditDraft.Line line = draft.lines().get(i);
                String field = "lines[" + i + "].";
                violations.require(line.no() != null, field + "no", "required");
                violations.require(line.grossFen() != null, field + "grossFen", "required");
                violations.require(line.grossFen() == null || line.grossFen() > 0, field + "grossFen", "notPositive");
            }
        }
        violations.require(draft.reason() != null, "reason", "required");
        violations.text("explanation", draft.explanation(), LONGEST_TEXT);
        violations.text("reference", draft.reference(), LONGEST_REFERENCE);
        violations.throwIfAny();
    }

    private static void checkAmounts(CreditDraft draft, Map<Integer, Fen> creditable) {
        Violations violations = new Violations();
        for (int i = 0; i < draft.lines().size(); i++) {
            CreditDraft.Line line = draft.lines().get(i);
            Fen most = creditable.get(line.no());
            violations.require(most != null, "lines[" + i + "].no", "credit.noLine");
            violations.require(
                    most == null || line.grossFen() <= most.value(),
                    "lines[" + i + "].grossFen",
                    "credit.tooMuch",
                    most == null ? "" : most.format());
        }
        violations.throwIfAny();
    }

    private void record(String action, CreditNote note) {
        desk.record(
                action,
                SUBJECT,
                note.id(),
                Map.of(
                        "invoice",
                        note.invoiceId(),
                        "grossFen",
                        note.gross().value(),
                        "netFen",
                        note.net().value(),
                        "setOffFen",
                        note.setOff().value(),
                        "state",
                        note.status().name()));
    }
}
