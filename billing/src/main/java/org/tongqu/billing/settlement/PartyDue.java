package org.tongqu.billing.settlement;

import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * What is owed to a party now, and what stands against it.
 *
 * @param party who it is
 * @param held accrued, not collected from buyers yet
 * @param payable collected and payable
 * @param reserved the part of it that payouts were asked for
 * @param inTransit sent to the bank, not confirmed
 * @param toReturn what the party has to return because it was paid out already
 */
public record PartyDue(PartyRef party, Fen held, Fen payable, Fen reserved, Fen inTransit, Fen toReturn) {

    /** What a further payout may take; nothing if more is reserved than is still payable. */
    public Fen available() {
        Fen left = payable.minus(reserved);
        return left.isNegative() ? Fen.ZERO : left;
    }
}
