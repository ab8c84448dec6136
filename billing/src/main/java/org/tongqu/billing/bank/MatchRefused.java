package org.tongqu.billing.bank;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a line cannot be matched so; code {@code match.<why>} with why is one of unknown (no such statement, line or match),
 * item (it is not open any more), amount (nothing, the wrong direction, or more than is open), undone (it was undone before),
 * spent (more would leave the account than the books have there), nothingOpen (there is nothing to sign for), reason.
 */
public final class MatchRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public MatchRefused(String why, Object... args) {
        super("unknown".equals(why) ? Kind.NOT_FOUND : Kind.RULE, "match." + why, args);
    }
}
