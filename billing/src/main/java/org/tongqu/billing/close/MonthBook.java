package org.tongqu.billing.close;

import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/** What stands in the ledger, month by month. */
public interface MonthBook {

    /** The months with journals and those that were locked, newest first, with the number of journals they have now. */
    List<AccountingPeriod> months();

    /** What the accounts of each kind held before the month, what moved them in it, in the order of the chart. */
    List<KindTotal> trialBalance(BillingPeriod period);

    /** The journals of a month in the order of their numbers. */
    Slice<MonthJournal> journals(BillingPeriod period, Window window);
}
