package org.tongqu.portal.bank;

import java.util.Map;
import org.tongqu.billing.bank.BankAccount;

/**
 * The platform's account at its bank.
 *
 * @param bank name of the bank
 * @param holder name under which the account is kept
 * @param number number of the account
 * @param columns names of the columns of its files by meaning (DATE, IN, OUT, AMOUNT, BALANCE, NAME, ACCOUNT, TAX_ID,
 *     REFERENCE, TEXT); those that are missing have their usual names
 */
public record BankAccountFacts(String bank, String holder, String number, Map<String, String> columns) {

    /** Copies the columns. */
    public BankAccountFacts {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }

    static BankAccountFacts of(BankAccount account) {
        return new BankAccountFacts(account.bank(), account.holder(), account.number(), account.columns());
    }
}
