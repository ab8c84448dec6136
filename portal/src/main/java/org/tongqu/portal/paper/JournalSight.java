package org.tongqu.portal.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.portal.paper.JournalFacts.DocumentType;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.InvoiceBook;

/**
 * Says which postings of a journal the caller may read: not more than the pages of invoice, credit note, settlement and
 * statement tell today.
 */
@Dependent
public class JournalSight {

    /** The page of an invoice or credit note tells these as a whole. */
    private static final Set<JournalKind> TRADE = EnumSet.of(
            JournalKind.INVOICE_ISSUED,
            JournalKind.PAYMENT_RECEIVED,
            JournalKind.CREDIT_NOTE_ISSUED,
            JournalKind.REFUND_PAID);

    /** The page of a settlement tells its readers what every party gets and gives back. */
    private static final Set<JournalKind> SHARING = EnumSet.of(JournalKind.SETTLEMENT_POSTED, JournalKind.CLAWBACK);

    /** Accounts that are kept for a party and stand on its statement. */
    private static final Set<AccountKind> ON_STATEMENTS =
            EnumSet.of(AccountKind.HELD, AccountKind.PAYABLE, AccountKind.PAYOUT_TRANSIT, AccountKind.CLAWBACK_RECV);

    private final Access access;
    private final InvoiceBook invoices;
    private final CreditBook credits;
    private final SettlementBook settlements;

    @Inject
    public JournalSight(Access access, InvoiceBook invoices, CreditBook credits, SettlementBook settlements) {
        this.access = access;
        this.invoices = invoices;
        this.credits = credits;
        this.settlements = settlements;
    }

    /** Whether the caller may read the document. */
    boolean opens(DocumentType type, String id) {
        return switch (type) {
            case INVOICE -> access.allows("invoice.read") && invoices.knows(id);
            case CREDIT_NOTE -> access.allows("credit.read") && credits.knows(id);
            case SETTLEMENT -> access.allows("settlement.read") && settlements.knows(id);
            case PAYOUT -> false;
        };
    }

    /** Whether the caller may read all postings of a journal of that kind that was caused by an open document. */
    boolean whole(JournalKind kind, Set<DocumentType> open) {
        if (access.reach("statement.read") == Reach.ALL) {
            return true;
        }
        return TRADE.contains(kind) && (open.contains(DocumentType.INVOICE) || open.contains(DocumentType.CREDIT_NOTE))
                || SHARING.contains(kind) && open.contains(DocumentType.SETTLEMENT);
    }

    /** Whether the account stands on a statement that the caller may read. */
    boolean own(Account account) {
        return ON_STATEMENTS.contains(account.kind()) && access.ownsOrAll("statement.read", account.owner());
    }
}
