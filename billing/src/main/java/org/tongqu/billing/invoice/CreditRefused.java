package org.tongqu.billing.invoice;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a credit note is not acceptable; code {@code credit.<why>} with why is one of reference (missing or too long),
 * explanation (missing or too long), nothing (no line is credited), amount (of a line: not positive or more than can still
 * be credited), line (the invoice has none with that number), pending (another one waits for an
 * answer), stranger (neither buyer nor seller asks), ownRequest (the side that asked answers itself), conflict (the
 * reference stands for another one), lapsed (the time to confirm is over), cash (not
 * enough money is there to pay back).
 */
public final class CreditRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public CreditRefused(String why, Object... args) {
        super(why.equals("conflict") ? Kind.CONFLICT : Kind.RULE, "credit." + why, args);
    }
}
