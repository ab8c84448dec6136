package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
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

    private Access access;
    private GroupCommit<Received, PaymentFacts> payments;

    protected PaymentDesk() {} // for CDI proxies

    @Inject
    public PaymentDesk(Access access, PaymentIntake intake) {
        this.access = access;
        this.payments = new GroupCommit<>(new Intake(intake), GROUPS);
    }

    /** A payment and its invoice. */
    record Received(String invoiceId, PaymentDraft draft) {}

    /**
     * Notes money received; the same reference and amount again changes nothing and gives the same.
     *
     * @throws org.tongqu.billing.invoice.PaymentConflict if the reference stands for another payment
     */
    @Needs("payment.record")
    public PaymentFacts pay(String invoiceId, PaymentDraft draft) {
        return payments.run(access.username(), new Received(invoiceId, draft));
    }

    private record Intake(PaymentIntake intake) implements GroupCommit.Work<Received, PaymentFacts> {

        @Override
        public Collection<?> touches(Received payment) {
            return List.of(
                    "invoice " + payment.invoiceId(),
                    "reference " + payment.draft().reference());
        }

        @Override
        public PaymentFacts alone(Received payment) {
            return intake.note(payment.invoiceId(), payment.draft());
        }

        @Override
        public List<PaymentFacts> together(List<Received> all) {
            return intake.noteAll(all);
        }
    }
}
