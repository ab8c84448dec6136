package org.tongqu.billing.bank;

import java.time.LocalDate;
import org.tongqu.billing.Fen;

/**
 * What the bank says about one movement.
 *
 * @param on day on which the bank booked it
 * @param amount positive for money in, negative for money out, never zero
 * @param payer who paid, or was paid
 * @param reference what the bank calls it; empty if it has no name
 * @param remittance what the payer wrote
 */
public record BankEntry(LocalDate on, Fen amount, Payer payer, String reference, String remittance) {

    /**
     * The other side of a movement, as far as the bank tells.
     *
     * @param name name, empty if not told
     * @param account number of its account, empty if not told
     * @param taxId unified social credit code, empty if not told
     */
    public record Payer(String name, String account, String taxId) {

        /** Somebody of whom only the name is told. */
        public static Payer named(String name) {
            return new Payer(name, "", "");
        }
    }
}
