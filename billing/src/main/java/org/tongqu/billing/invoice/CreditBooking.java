package org.tongqu.billing.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Books credit notes (T8) and what is paid back of them; called by {@link Crediting} only. */
@ApplicationScoped
@Transactional
public class CreditBooking {

    private Ledger ledger;
    private StatusLog log;
    private Event<CreditNoteIssued> issued;
    private Clock clock;

    protected CreditBooking() {} // for CDI proxies

    /** Booking into the ledger. */
    @Inject
    public CreditBooking(Ledger ledger, StatusLog log, Event<CreditNoteIssued> issued, Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.issued = issued;
        this.clock = clock;
    }

    /** The time of the clock. */
    public Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return BillingPeriod.dateOf(now());
    }

    /** Writes down a new credit note. */
    public void born(CreditNote note, Actor by) {
        log.add(StatusLog.Entry.born(DocumentKind.CREDIT_NOTE, note.id(), note.status(), by)
                .because(note.explanation()));
    }

    /** Moves a credit note and writes it down. */
    public void move(CreditNote note, CreditNoteState target, String reason, Actor by) {
        CreditNoteState before = note.status();
        note.move(target);
        moved(note, before, reason, by);
    }

    private void moved(CreditNote note, CreditNoteState before, String reason, Actor by) {
        log.add(StatusLog.Entry.moved(DocumentKind.CREDIT_NOTE, note.id(), before, note.status(), by)
                .because(reason));
    }

    /** Books a confirmed credit note: first against what the buyer owes, the rest is its advance. */
    public void issue(CreditNote note, Invoice invoice, Actor by) {
        CreditNoteState before = note.status();
        InvoiceState invoiceBefore = invoice.status();
        note.issued(invoice.credit(note.net(), note.tax()), now());
        moved(note, before, "", by);
        if (invoice.status() != invoiceBefore) {
            log.add(StatusLog.Entry.moved(DocumentKind.INVOICE, invoice.id(), invoiceBefore, invoice.status(), by)
                    .because(note.id()));
        }
        ledger.post(
                JournalEntry.of(
                                JournalKind.CREDIT_NOTE_ISSUED,
                                "credit:" + note.id(),
                                today(),
                                "Credit note " + note.id() + " of invoice " + invoice.id())
                        .debit(Account.pool(invoice.id()), note.net(), invoice.id())
                        .debit(Account.tax(invoice.taxRate()), note.tax(), invoice.id())
                        .credit(Account.receivable(invoice.buyer()), note.setOff(), invoice.id())
                        .credit(Account.advance(invoice.buyer()), note.toRefund(), note.id()),
                by);
        if (note.toRefund().isZero()) {
            move(note, CreditNoteState.APPLIED, "", by);
        }
        issued.fire(new CreditNoteIssued(note.id(), invoice.id(), by));
    }

    /** Books that the advance of a credit note was paid back. */
    public void refund(CreditNote note, String bankReference, Actor by) {
        CreditNoteState before = note.status();
        note.refunded(bankReference);
        moved(note, before, bankReference, by);
        ledger.post(
                JournalEntry.of(
                                JournalKind.REFUND_PAID,
                                "refund:" + note.id(),
                                today(),
                                "Refund of credit note " + note.id() + " " + bankReference)
                        .debit(Account.advance(note.buyer()), note.toRefund(), note.id())
                        .credit(Account.PLATFORM_CASH, note.toRefund(), note.id()),
                by);
    }

    /** Refuses to pay back more than is there, while nobody else can spend it. */
    public void requireCash(CreditNote note) {
        if (note.toRefund().compareTo(ledger.lockedFunds()) > 0) {
            throw new CreditRefused("cash", note.toRefund());
        }
    }
}
