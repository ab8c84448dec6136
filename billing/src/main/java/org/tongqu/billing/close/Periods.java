package org.tongqu.billing.close;

import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;

/** What is known of months. */
public interface Periods {

    /** The month as it is now, while nobody else can lock, seal or close it until the transaction ends. */
    AccountingPeriod lock(BillingPeriod period);

    /** Keeps a month that has moved. */
    void keep(AccountingPeriod period);

    /** Months that were locked, sealed or closed, newest first. */
    List<AccountingPeriod> list();

    /** An earlier month with journals that is still open, if there is one. */
    Optional<BillingPeriod> openBefore(BillingPeriod period);

    /** The gates that the month does not pass, in their order. */
    List<GateFailed> failedGates(BillingPeriod period);

    /** The tree over all journals of the month, in the order of their numbers. */
    MerkleTree journals(BillingPeriod period);

    /** Writes what every account holds at the end of the month. */
    void writeSnapshot(BillingPeriod period);
}
