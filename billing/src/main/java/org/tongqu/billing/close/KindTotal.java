package org.tongqu.billing.close;

import org.tongqu.billing.Fen;
import org.tongqu.billing.ledger.AccountKind;

/**
 * A line of the trial balance: all accounts of a kind in a month.
 *
 * @param kind which accounts
 * @param opening what they held before the month, negative for a credit balance
 * @param debit what was debited in the month
 * @param credit what was credited in the month, not negative
 */
public record KindTotal(AccountKind kind, Fen opening, Fen debit, Fen credit) {

    /** What they hold at the end of the month, negative for a credit balance. */
    public Fen closing() {
        return opening.plus(debit).minus(credit);
    }
}
