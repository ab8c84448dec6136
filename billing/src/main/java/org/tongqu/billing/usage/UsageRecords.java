package org.tongqu.billing.usage;

import java.time.Instant;
import java.util.List;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Window;

/** All records of use. */
public interface UsageRecords {

    /** Keeps the records that are not known yet and says how many they were; known ones are left alone. */
    int addNew(List<UsageRecord> records, Instant receivedAt);

    /** The keys of those records that are kept with other content. */
    List<String> conflicting(List<UsageRecord> records);

    /** What is not billed yet of an order up to and including a month, oldest month first. */
    List<UsageTotal> unbilled(String orderId, BillingPeriod upTo);

    /** Marks all of that as billed by the usage lines of an invoice that is kept already, and says how many it was. */
    long markBilled(String orderId, String invoiceId);

    /** The usage of an order by months, oldest first. */
    List<UsageMonth> months(String orderId);

    /** What the records add up to that a charge line of an invoice contains. */
    BilledUsage billed(String invoiceId, int lineNo);

    /** The use in the charge lines of an invoice by the members whose resources it touched, in the order of the lines. */
    List<TouchedUse> touched(String invoiceId);

    /** The records that a charge line of an invoice contains, oldest first. */
    List<UsageRecord> ofCharge(String invoiceId, int lineNo, Window window);

    /** The records of an order, newest first. */
    List<UsageRecord> of(String orderId, Window window);
}
