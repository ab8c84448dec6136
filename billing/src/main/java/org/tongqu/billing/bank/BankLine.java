package org.tongqu.billing.bank;

import org.tongqu.billing.Fen;

/**
 * A line of a statement.
 *
 * @param id key of the row
 * @param statementId number of the statement
 * @param no place in it, from 1
 * @param entry what the bank says
 * @param open what of its amount is not matched yet, with its sign
 */
public record BankLine(long id, String statementId, int no, BankEntry entry, Fen open) {

    /** What the line is called in books, {@code BS-2026-000001/1}. */
    public String code() {
        return statementId + "/" + no;
    }

    /** Whether all of its amount is matched. */
    public boolean isMatched() {
        return open.isZero();
    }
}
