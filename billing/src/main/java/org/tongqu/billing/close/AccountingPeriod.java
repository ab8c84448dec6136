package org.tongqu.billing.close;

import java.time.Instant;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;

/**
 * A month of the ledger and how far it is closed.
 *
 * @param period the month
 * @param state where it stands
 * @param journals how many journals the root is over; zero before it is sealed
 * @param root 64 hexadecimal digits; empty before it is sealed
 * @param sealedBy who sealed it; empty before
 * @param closedBy who closed it; empty before
 * @param movedAt when it last moved; nothing for an open month
 */
public record AccountingPeriod(
        BillingPeriod period,
        PeriodState state,
        long journals,
        String root,
        String sealedBy,
        String closedBy,
        Instant movedAt) {

    /** A month that nobody has touched. */
    public static AccountingPeriod open(BillingPeriod period) {
        return new AccountingPeriod(period, PeriodState.OPEN, 0, "", "", "", null);
    }

    AccountingPeriod locked(Instant at) {
        PeriodState next = PeriodState.MOVES.require(state, PeriodState.LOCKED);
        return new AccountingPeriod(period, next, 0, "", "", "", at);
    }

    AccountingPeriod sealed(MerkleTree tree, Actor by, Instant at) {
        PeriodState next = PeriodState.MOVES.require(state, PeriodState.SEALED);
        return new AccountingPeriod(period, next, tree.leaves(), tree.root(), by.name(), "", at);
    }

    AccountingPeriod closed(Actor by, Instant at) {
        PeriodState next = PeriodState.MOVES.require(state, PeriodState.CLOSED);
        return new AccountingPeriod(period, next, journals, root, sealedBy, by.name(), at);
    }
}
