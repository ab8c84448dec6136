package org.tongqu.billing.bank;

import java.time.LocalDate;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * Something in the books that a line of the bank may be about.
 *
 * @param kind what it is
 * @param key number of the invoice, payout or journal
 * @param amount what is open of it: positive for money in, negative for money out
 * @param party who pays or is paid; absent if nobody is named
 * @param names how a bank may call the party
 * @param references what a line may name it by
 * @param window when money for it is expected
 */
public record OpenItem(
        Kind kind, String key, Fen amount, PartyRef party, Names names, Set<String> references, Window window) {

    /** What is open. */
    public enum Kind {
        /** An invoice that is owed: matching it books a payment. */
        INVOICE,
        /** A payout at the bank: matching it confirms it. */
        PAYOUT,
        /** A journal that moved money and that no line is matched with yet. */
        JOURNAL
    }

    /**
     * How a bank may call a party.
     *
     * @param name name in the register, empty if nobody is named
     * @param taxId unified social credit code, empty if not known
     */
    public record Names(String name, String taxId) {

        /** Nobody. */
        public static final Names NONE = new Names("", "");
    }

    /**
     * When money is expected.
     *
     * @param from first day
     * @param to last day
     */
    public record Window(LocalDate from, LocalDate to) {

        /** Whether the day is among them. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Copies the references. */
    public OpenItem {
        references = Set.copyOf(references);
    }

    /** The same with the names of its party. */
    public OpenItem named(Names known) {
        return new OpenItem(kind, key, amount, party, known, references, window);
    }
}
