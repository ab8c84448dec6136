package org.tongqu.billing.ledger;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a journal cannot be posted; code {@code ledger.<why>} with why is unbalanced, conflict (its business key
 * stands for other postings), unknown (the journal to reverse does not exist) or locked (its month takes no journal any more).
 */
public final class JournalRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public JournalRefused(String why, Object... args) {
        super("unknown".equals(why) ? Kind.NOT_FOUND : Kind.CONFLICT, "ledger." + why, args);
    }
}
