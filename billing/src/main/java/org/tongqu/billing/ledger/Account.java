package org.tongqu.billing.ledger;

import org.tongqu.billing.PartyRef;
import org.tongqu.billing.TaxRate;

/**
 * An account of the ledger.
 *
 * @param kind its place in the chart
 * @param owner party, bank account, tax rate or document it is kept for; empty if there is only one of the kind
 */
public record Account(AccountKind kind, String owner) {

    /** The platform's account at its settlement bank. */
    public static final Account PLATFORM_CASH = new Account(AccountKind.CASH, "PLATFORM");

    /** What a buyer owes. */
    public static Account receivable(PartyRef buyer) {
        return new Account(AccountKind.AR, buyer.id());
    }

    /** What a buyer paid beyond what was due. */
    public static Account advance(PartyRef buyer) {
        return new Account(AccountKind.ADVANCE, buyer.id());
    }

    /** Tax owed at a rate. */
    public static Account tax(TaxRate rate) {
        return new Account(AccountKind.VAT_OUTPUT, Integer.toString(rate.basisPoints()));
    }

    /** Net revenue of an invoice still to be shared. */
    public static Account pool(String invoiceId) {
        return new Account(AccountKind.POOL, invoiceId);
    }

    /** Accrued to a party, not yet collected. */
    public static Account held(PartyRef party) {
        return new Account(AccountKind.HELD, party.id());
    }

    /** Collected and payable to a party. */
    public static Account payable(PartyRef party) {
        return new Account(AccountKind.PAYABLE, party.id());
    }

    /** Sent to the bank for a party. */
    public static Account payoutTransit(PartyRef party) {
        return new Account(AccountKind.PAYOUT_TRANSIT, party.id());
    }

    /** What a party has to return. */
    public static Account clawback(PartyRef party) {
        return new Account(AccountKind.CLAWBACK_RECV, party.id());
    }

    /** What an operator took beyond its permitted revenue. */
    public static Account ceilingExcess(PartyRef operator) {
        return new Account(AccountKind.CEILING_EXCESS, operator.id());
    }

    /** What a guarantor owes for guaranteed minimums. */
    public static Account guaranteeShortfall(PartyRef guarantor) {
        return new Account(AccountKind.GUARANTEE_SHORTFALL, guarantor.id());
    }

    /** The code by which the account is kept, such as {@code HELD:O011}. */
    public String code() {
        return owner.isEmpty() ? kind.name() : kind.name() + ":" + owner;
    }
}
