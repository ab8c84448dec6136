package org.tongqu.billing.settlement;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a step of a settlement is not allowed; code {@code settlement.<why>} with why is one of nothingToShare,
 * notAMember, alreadyVoted, notInReview, notPosted, disputeLine, disputeAmount (of a dispute over a part), award, awardParty,
 * decided (of a decision about it), superseded (there is a newer run), reason, earlierOpen (the terms look back, and another pool of
 * the agreement is not posted yet), refund (more than there is),
 * noPool (no settlement shares what a credit note gives back), reference (missing or too long), repayment (not positive, or more
 * than a party has to return), passedOn (a payment cannot be taken back, a party was paid out of it), noEvaluation (the pool is not
 * shared by an evaluation outside), evaluated (its newest run is calculated).
 */
public final class SettlementRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public SettlementRefused(String why, Object... args) {
        super(Kind.RULE, "settlement." + why, args);
    }
}
