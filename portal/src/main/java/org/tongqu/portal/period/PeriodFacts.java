package org.tongqu.portal.period;

import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.close.AccountingPeriod;
import org.tongqu.billing.close.PeriodState;

/**
 * A month of the ledger in the list of months.
 *
 * @param id the month, {@code yyyy-MM}
 * @param over whether its last day is over, so that it can be locked
 * @param journals how many journals are dated in it
 * @param root root over its journals, 64 hexadecimal digits; empty before it is sealed
 * @param sealedBy login name of who sealed it; empty before
 * @param closedBy login name of who closed it; empty before
 * @param movedAt when it was locked, sealed or closed last; absent for an open month
 */
public record PeriodFacts(
        String id,
        PeriodState state,
        LocalDate lastDay,
        boolean over,
        long journals,
        String root,
        String sealedBy,
        String closedBy,
        Instant movedAt) {

    static PeriodFacts of(AccountingPeriod month, boolean over) {
        return new PeriodFacts(
                month.period().toString(),
                month.state(),
                month.period().lastDay(),
                over,
                month.journals(),
                month.root(),
                month.sealedBy(),
                month.closedBy(),
                month.movedAt());
    }

    /** Whether balances and root are written, so that nothing of it changes any more. */
    public boolean sealed() {
        return !root.isEmpty();
    }
}
