package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** What parties owe because of settlements, and that they pay it. */
@ApplicationScoped
@Transactional
public class PartyDebts {

    private static final int LONGEST_REFERENCE = 100;

    private Settlements settlements;
    private RevenueRelease release;
    private Ledger ledger;
    private RunHistory time;

    protected PartyDebts() {} // for CDI proxies

    /** Debts out of the ledger. */
    @Inject
    public PartyDebts(Settlements settlements, RevenueRelease release, Ledger ledger, RunHistory time) {
        this.settlements = settlements;
        this.release = release;
        this.ledger = ledger;
        this.time = time;
    }

    /** What a party has to return of revenue that it was paid. */
    public Fen toReturn(PartyRef party) {
        return ledger.balance(Account.clawback(party));
    }

    /** What the guarantor of a settlement still owes for guaranteed minimums. */
    public Fen shortfall(String settlementId) {
        return Fen.sum(
                ledger.balancesOf(AccountKind.GUARANTEE_SHORTFALL, settlementId).values());
    }

    /**
     * Records that a party has paid back of what it had to return; the same reference, party and amount again changes
     * nothing.
     *
     * @param reference reference of the bank, at most 100 characters
     * @throws SettlementRefused with {@code repayment} if the amount is not positive or more than the party owes, with
     *     {@code reference} if the reference is missing or too long
     */
    public void repaid(PartyRef party, Fen amount, String reference, Actor by) {
        Fen owed = ledger.lockedBalance(Account.clawback(party));
        JournalEntry entry = receipt(JournalKind.CLAWBACK_REPAID, reference)
                .debit(Account.PLATFORM_CASH, amount, reference)
                .credit(Account.clawback(party), amount, reference);
        post(entry, amount, owed, by);
    }

    /**
     * Records that the guarantor of a settlement has paid of what it owes, and releases it to the parties; the same
     * reference, settlement and amount again changes nothing.
     *
     * @param reference reference of the bank, at most 100 characters
     * @throws SettlementRefused with {@code repayment} if the amount is not positive or more than the guarantor owes, with
     *     {@code reference} if the reference is missing or too long
     */
    public void guaranteePaid(String settlementId, Fen amount, String reference, Actor by) {
        Settlement settlement = settlements.get(settlementId);
        release.lockInvoice(settlement.invoiceId());
        PartyRef guarantor = settlements
                .getLocked(settlementId)
                .currentRun()
                .guarantor()
                .orElseThrow(() -> new SettlementRefused("repayment", amount, Fen.ZERO));
        JournalEntry entry = receipt(JournalKind.GUARANTEE_PAID, reference)
                .debit(Account.PLATFORM_CASH, amount, settlementId)
                .credit(Account.guaranteeShortfall(guarantor), amount, settlementId);
        post(entry, amount, shortfall(settlementId), by);
        release.release(settlement.invoiceId(), by);
    }

    private JournalEntry receipt(JournalKind kind, String reference) {
        if (reference == null || reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new SettlementRefused("reference", LONGEST_REFERENCE);
        }
        return JournalEntry.of(kind, "debt-paid:" + reference, time.today(), "Payment " + reference);
    }

    private void post(JournalEntry entry, Fen amount, Fen owed, Actor by) {
        if (ledger.isPosted(entry)) {
            return;
        }
        if (!amount.isPositive() || amount.compareTo(owed) > 0) {
            throw new SettlementRefused("repayment", amount, owed);
        }
        ledger.post(entry, by);
    }
}
