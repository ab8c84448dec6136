package org.tongqu.billing.bank;

import java.util.Map;

/**
 * The account at a bank through which the platform is paid and pays.
 *
 * @param bank name of the bank
 * @param holder name under which the account is kept
 * @param number number of the account
 * @param columns which column of its files says what, by meaning; empty for the usual names
 */
public record BankAccount(String bank, String holder, String number, Map<String, String> columns) {

    /** Copies the columns. */
    public BankAccount {
        columns = Map.copyOf(columns);
    }
}
