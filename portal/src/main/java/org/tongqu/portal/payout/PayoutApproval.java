package org.tongqu.portal.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutPreparation;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Lets three persons of the operator agree on a payout, or give it up before it goes to the bank. */
@ApplicationScoped
@Transactional
public class PayoutApproval {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_REASON = 1_000;

    private PayoutPreparation preparation;
    private PayoutDesk desk;

    protected PayoutApproval() {} // for CDI proxies

    @Inject
    public PayoutApproval(PayoutPreparation preparation, PayoutDesk desk) {
        this.preparation = preparation;
        this.desk = desk;
    }

    /**
     * Asks for a payout and reserves its amount; the same reference, party and amount again is the same payout.
     *
     * @return its number
     * @throws org.tongqu.billing.settlement.PayoutRefused if the reference stands for another payout
     */
    @Needs("payout.create")
    public String create(PayoutDraft draft) {
        check(draft);
        PartyRef party = PartyRef.of(draft.partyId());
        Optional<Payout> before = preparation.asked(party, draft.reference());
        if (before.isEmpty()) {
            Fen available = preparation.available(party);
            Violations violations = new Violations();
            violations.require(
                    draft.amountFen() <= available.value(), "amountFen", "payout.tooMuch", available.format());
            violations.throwIfAny();
        }
        Payout payout = preparation.create(party, Fen.of(draft.amountFen()), draft.reference(), desk.actor());
        if (before.isEmpty()) {
            desk.record("payout.created", payout, "");
        }
        return payout.id();
    }

    /**
     * Checks a payout; the same person again changes nothing.
     *
     * @throws org.tongqu.billing.settlement.PayoutRefused if the caller created it
     */
    @Needs("payout.check")
    public void check(String id) {
        boolean fresh = desk.locked(id).status() != PayoutState.CHECKED;
        Payout payout = preparation.check(id, desk.actor());
        if (fresh) {
            desk.record("payout.checked", payout, "");
        }
    }

    /**
     * Approves a checked payout; the same person again changes nothing.
     *
     * @throws org.tongqu.billing.settlement.PayoutRefused if the caller created or checked it
     */
    @Needs("payout.approve")
    public void approve(String id) {
        boolean fresh = desk.locked(id).status() != PayoutState.APPROVED;
        Payout payout = preparation.approve(id, desk.actor());
        if (fresh) {
            desk.record("payout.approved", payout, "");
        }
    }

    /** Gives up a payout that did not go to the bank; its amount can be paid by another one. */
    @Needs("payout.cancel")
    public void cancel(String id, String reason) {
        String payoutId = desk.find(id).id();
        Violations violations = new Violations();
        violations.text("reason", reason, LONGEST_REASON);
        violations.throwIfAny();
        desk.record("payout.cancelled", preparation.cancel(payoutId, reason, desk.actor()), reason);
    }

    private void check(PayoutDraft draft) {
        Violations violations = new Violations();
        violations.text("partyId", draft.partyId(), PayoutDesk.LONGEST_NUMBER);
        violations.require(
                !violations.isEmpty() || desk.party(draft.partyId()).isPresent(),
                "partyId",
                "unknownCode",
                String.valueOf(draft.partyId()));
        violations.require(draft.amountFen() != null, "amountFen", "required");
        violations.require(draft.amountFen() == null || draft.amountFen() > 0, "amountFen", "notPositive");
        violations.text("reference", draft.reference(), LONGEST_REFERENCE);
        violations.throwIfAny();
    }
}
