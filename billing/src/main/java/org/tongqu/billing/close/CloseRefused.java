package org.tongqu.billing.close;

import org.tongqu.billing.BillingException;

/**
 * Refusal: a month cannot be locked, sealed or closed; code {@code period.<why>} with why is one of notOver, earlierOpen
 * (an earlier month with journals is not locked or closed yet), gates (with the gates that are not passed), samePerson (who
 * sealed it closes it), root (another root than the one that was written, or the journals are not what they were), notSealed
 * (there is no root yet under which a journal could be) or noJournal (the month has no journal of that number).
 */
public final class CloseRefused extends BillingException {

    private static final long serialVersionUID = 1L;

    /** Why, and the facts. */
    public CloseRefused(String why, Object... args) {
        super("noJournal".equals(why) ? Kind.NOT_FOUND : Kind.RULE, "period." + why, args);
    }
}
