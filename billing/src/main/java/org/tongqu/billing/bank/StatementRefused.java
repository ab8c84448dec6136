package org.tongqu.billing.bank;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a statement cannot be taken in; code {@code bank.<why>} with why is one of account (none is kept), duplicate (the
 * file was taken in before), sum (opening balance and lines do not make the closing balance), continuity (the opening balance
 * is not the closing balance of the statement before), order (it does not begin after the statement before), dates (a line
 * lies outside), future (it ends after today).
 */
public final class StatementRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public StatementRefused(String why, Object... args) {
        super("duplicate".equals(why) ? Kind.CONFLICT : Kind.RULE, "bank." + why, args);
    }
}
