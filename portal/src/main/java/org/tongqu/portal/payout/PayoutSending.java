package org.tongqu.portal.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.settlement.PayingOut;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Sends approved payouts to the bank and writes down what the bank says; for the operator's finance. */
@ApplicationScoped
@Transactional
public class PayoutSending {

    private static final String SEND = "payout.send";
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 1_000;

    private PayingOut payingOut;
    private PayoutTidings tidings;
    private PayoutDesk desk;

    protected PayoutSending() {} // for CDI proxies

    @Inject
    public PayoutSending(PayingOut payingOut, PayoutTidings tidings, PayoutDesk desk) {
        this.payingOut = payingOut;
        this.tidings = tidings;
        this.desk = desk;
    }

    /**
     * Books that an approved payout goes to the bank; sent again, it stays as it was sent first.
     *
     * @throws org.tongqu.billing.settlement.PayoutRefused if less is payable by now, or less is at the bank
     */
    @Needs(SEND)
    public void submit(String id) {
        boolean fresh = desk.locked(id).status() != PayoutState.SUBMITTED;
        Payout payout = payingOut.submit(id, desk.actor());
        if (fresh) {
            desk.record("payout.submitted", payout, "");
        }
    }

    /** Books that the bank has paid; the same reference of the bank again changes nothing. */
    @Needs(SEND)
    public void confirm(String id, String bankReference) {
        boolean fresh = desk.locked(id).status() != PayoutState.CONFIRMED;
        Violations violations = new Violations();
        violations.text("bankReference", bankReference, LONGEST_REFERENCE);
        violations.throwIfAny();
        Payout payout = payingOut.confirm(id, bankReference, desk.actor());
        if (fresh) {
            desk.record("payout.confirmed", payout, bankReference);
            tidings.ended(payout, bankReference);
        }
    }

    /** Books that the bank has sent the money back; the amount is payable again. */
    @Needs(SEND)
    public void returned(String id, String reason) {
        String payoutId = desk.find(id).id();
        Violations violations = new Violations();
        violations.text("reason", reason, LONGEST_REASON);
        violations.throwIfAny();
        Payout payout = payingOut.returned(payoutId, reason, desk.actor());
        desk.record("payout.returned", payout, reason);
        tidings.ended(payout, reason);
    }
}
