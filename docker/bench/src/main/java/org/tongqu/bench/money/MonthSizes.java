package org.tongqu.bench.money;

import org.tongqu.standalone.StartFailure;

/**
 * How large a generated month is.
 *
 * @param records records of use
 * @param invoices orders, each with one invoice in the month
 * @param pools how many of them are shared by the members of a consortium; the others belong to their sellers alone
 * @param seed of all chance in it
 */
record MonthSizes(int records, int invoices, int pools, long seed) {

    private static final int POOLS_PER_AGREEMENT = 10;
    private static final int INVOICES_PER_PARTY = 20;
    private static final int FEWEST_PARTIES = 12;

    /** Refuses a month in which an order would not be used. */
    MonthSizes {
        if (pools < 1 || invoices < pools || records < invoices) {
            throw new StartFailure(
                    "a month has at least one pool, an invoice for each and a record of use for each of those");
        }
    }

    int agreements() {
        return Math.max(1, pools / POOLS_PER_AGREEMENT);
    }

    /** Organisations that sell. */
    int parties() {
        return Math.max(FEWEST_PARTIES, invoices / INVOICES_PER_PARTY);
    }
}
