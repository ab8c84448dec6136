package org.tongqu.billing.memory;

import java.util.function.Supplier;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.agreement.Games;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.close.MonthBook;
import org.tongqu.billing.close.Periods;
import org.tongqu.billing.contribution.Contributions;
import org.tongqu.billing.invoice.CreditNotes;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.order.Orders;
import org.tongqu.billing.price.PricePlans;
import org.tongqu.billing.settlement.Disputes;
import org.tongqu.billing.settlement.Payouts;
import org.tongqu.billing.settlement.Settlements;
import org.tongqu.billing.usage.UsageRecords;

/** Everything that the services of the module keep, wherever it is kept. */
public interface Ports extends AutoCloseable {

    /** All orders. */
    Orders orders();

    /** All invoices and payments. */
    Invoices invoices();

    /** All credit notes. */
    CreditNotes creditNotes();

    /** All settlements. */
    Settlements settlements();

    /** All disputes. */
    Disputes disputes();

    /** All payouts. */
    Payouts payouts();

    /** All share agreements. */
    ShareAgreements agreements();

    /** All tables of games. */
    Games games();

    /** All records of use. */
    UsageRecords usage();

    /** All journals. */
    Journals journals();

    /** All months. */
    Periods periods();

    /** The ledger by months. */
    MonthBook months();

    /** All contribution ledgers. */
    Contributions contributions();

    /** All prices. */
    PricePlans pricePlans();

    /** The history of all states. */
    StatusLog log();

    /** The numbers of documents. */
    DocumentNumbers numbers();

    /** Does work whose changes are kept as a whole, or not at all if it ends with an exception. */
    <T> T in(Supplier<T> work);

    @Override
    void close();
}
