package org.tongqu.portal.trade;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.GroupCommit;

/**
 * Notes what was paid; for the provider's finance. What one person, or its software, sends at the same time shares a
 * transaction.
 */
@ApplicationScoped
public class PaymentDesk {

    /** While one group waits for the disk another one is worked on; with fewer than four the second costs more than it brings. */
    private static final GroupCommit.Size GROUPS = new GroupCommit.Size(2, 4, 16);

    @Resource
    private TransactionSynchronizationRegistry transactions;

    private Access access;
    private PaymentIntake intake;
    private GroupCommit<RemittanceDraft, PaymentFacts> payments;

    protected PaymentDesk() {} // for CDI proxies

    @Inject
    public PaymentDesk(Access access, PaymentIntake intake) {
        this.access = access;
        this.intake = intake;
        this.payments = new GroupCommit<>(new Intake(intake), GROUPS);
    }

    /** A payment and its invoice. */
    record RemittanceDraft(String invoiceId, PaymentDraft payment) {}

    /**
     * Notes money received; the same reference and amount again changes nothing and gives the same.
     *
     * @throws org.tongqu.billing.invoice.PaymentConflict if the reference stands for another payment
     */
    @Needs("payment.record")
    public PaymentFacts pay(String invoiceId, PaymentDraft draft) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return intake.note(
                    invoiceId, draft); // of a request with a key: it is not committed before its answer is kept
        }
        return payments.run(access.username(), new RemittanceDraft(invoiceId, draft));
    }

    private record Intake(PaymentIntake intake) implements GroupCommit.Work<RemittanceDraft, PaymentFacts> {

        @Override
        public Collection<?> touches(RemittanceDraft remittance) {
            return List.of(
                    "invoice " + remittance.invoiceId(),
                    "reference " + remittance.payment().reference());
        }

        @Override
        public PaymentFacts alone(RemittanceDraft remittance) {
            return intake.note(remittance.invoiceId(), remittance.payment());
        }

        @Override
        public Optional<PaymentFacts> unlessHeld(RemittanceDraft remittance) {
            return intake.noteUnlessHeld(remittance.invoiceId(), remittance.payment());
        }

        @Override
        public List<PaymentFacts> together(List<RemittanceDraft> all) {
            return intake.noteAll(all);
        }
    }
}
