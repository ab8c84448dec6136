package org.tongqu.billing.close;

import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;

/** What is known of months. */
public interface Periods {

    /** The month as it is now, while nobody else can lock, seal or close it until the transaction ends. */
    AccountingPeriod lock(BillingPeriod period);

    /** The month as it is now; nothing if nobody has touched it. */
    Optional<AccountingPeriod> find(BillingPeriod period);

    /** Keeps a month that has moved. */
    void keep(AccountingPeriod period);

    /** Months that were locked, sealed or closed, newest first. */
    List<AccountingPeriod> list();

    /** An earlier month with journals that is still open, if there is one. */
    Optional<BillingPeriod> openBefore(BillingPeriod period);

    /** The newest month before that one which is sealed or closed, if there is one. */
    Optional<AccountingPeriod> sealedBefore(BillingPeriod period);

    /** The gates that the month does not pass, in their order, as far as the tables say it. */
    List<GateFailed> failedGates(BillingPeriod period);

    /** Where a journal stands among those of the month; nothing if it is not one of them. */
    Optional<Place> place(BillingPeriod period, long journal);

    /** Reads all journals of the month in the order of their numbers. */
    void eachJournal(BillingPeriod period, JournalReader reader);

    /** The tree over all journals of the month, in the order of their numbers. */
    default MerkleTree journals(BillingPeriod period) {
        MerkleTree tree = new MerkleTree();
        eachJournal(period, (id, text) -> tree.add(text));
        return tree;
    }

    /** Writes what every account holds at the end of the month. */
    void writeSnapshot(BillingPeriod period);

    /**
     * Where a journal stands.
     *
     * @param index how many journals of the month have a smaller number
     * @param journals how many the month has
     */
    record Place(long index, long journals) {}

    /** Takes journals one after the other. */
    @FunctionalInterface
    interface JournalReader {

        /**
         * Takes the next journal.
         *
         * @param id its number
         * @param text all of it, in a form that no other journal has
         */
        void read(long id, String text);
    }
}
