package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.invoice.Receivables;
import org.tongqu.billing.invoice.RecordedPayment;
import org.tongqu.billing.invoice.Remittance;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.PaymentDesk.RemittanceDraft;

/** Notes payments, each with its event of the audit trail, in a transaction. */
@ApplicationScoped
@Transactional
public class PaymentIntake {

    private Invoices invoices;
    private Receivables receivables;
    private TradeDesk desk;

    protected PaymentIntake() {} // for CDI proxies

    @Inject
    public PaymentIntake(Invoices invoices, Receivables receivables, TradeDesk desk) {
        this.invoices = invoices;
        this.receivables = receivables;
        this.desk = desk;
    }

    /** Notes one payment; waits for whoever holds the invoice. */
    @Needs("payment.record")
    PaymentFacts note(String invoiceId, PaymentDraft draft) {
        return note(invoices.lock(invoiceId).orElseThrow(() -> new InvoiceNotFound(invoiceId)), draft);
    }

    /** Notes one payment; nothing if its invoice is not known or somebody holds it. */
    @Needs("payment.record")
    Optional<PaymentFacts> noteUnlessHeld(String invoiceId, PaymentDraft draft) {
        return invoices.lockFree(List.of(invoiceId)).stream().findFirst().map(invoice -> note(invoice, draft));
    }

    private PaymentFacts note(Invoice invoice, PaymentDraft draft) {
        requireSeller(invoice);
        requireSound(draft);
        return noted(receivables.recordPayment(
                invoice.id(),
                Fen.of(draft.amountFen()),
                draft.reference(),
                desk.access().actor()));
    }

    /**
     * Notes payments of different invoices, all or none.
     *
     * @return nothing if an invoice is not known or somebody holds it
     */
    @Needs("payment.record")
    List<PaymentFacts> noteAll(List<RemittanceDraft> drafts) {
        List<Invoice> free = invoices.lockFree(
                drafts.stream().map(RemittanceDraft::invoiceId).toList());
        if (free.size() < drafts.size()) {
            return List.of(); // only what was looked at here may be paid
        }
        free.forEach(this::requireSeller);
        drafts.forEach(each -> requireSound(each.payment()));
        List<Remittance> remittances = drafts.stream()
                .map(each -> new Remittance(
                        each.invoiceId(),
                        Fen.of(each.payment().amountFen()),
                        each.payment().reference()))
                .toList();
        return receivables.recordPayments(remittances, desk.access().actor()).stream()
                .map(this::noted)
                .toList();
    }

    private void requireSeller(Invoice invoice) {
        if (!desk.access().actsForSeller("payment.record", invoice.seller().id())) {
            throw new InvoiceNotFound(invoice.id());
        }
    }

    private static void requireSound(PaymentDraft draft) {
        Violations violations = new Violations();
        violations.require(draft.amountFen() != null, "amountFen", "required");
        violations.require(draft.amountFen() == null || draft.amountFen() > 0, "amountFen", "notPositive");
        violations.text("reference", draft.reference(), 100);
        violations.throwIfAny();
    }

    private PaymentFacts noted(RecordedPayment recorded) {
        if (!recorded.repeated()) {
            desk.record(
                    "payment.recorded",
                    "invoice",
                    recorded.payment().invoice().id(),
                    Map.of(
                            "reference", recorded.payment().reference(),
                            "amountFen", recorded.payment().amount().value(),
                            "stateBefore", recorded.before().name(),
                            "state", recorded.after().name()));
        }
        return PaymentFacts.of(recorded);
    }
}
