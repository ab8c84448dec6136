package org.tongqu.billing.contribution;

import org.tongqu.billing.BillingException;

/**
 * Refusal: an act in the contribution ledger is not allowed; code {@code contribution.<why>} with why is one of points,
 * evidence, evidenceDigest, reason, noPoints (the terms do not share by points), notAMember, dimension, stated (the member
 * has a statement in the dimension), entry (there is none with that number), ownEntry, notOwnEntry, ownObjection, open
 * (statements are open), notOver (the quarter is not), closed (the quarter is).
 */
public final class ContributionRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public ContributionRefused(String why, Object... args) {
        super(Kind.RULE, "contribution." + why, args);
    }
}
