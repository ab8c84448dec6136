package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Books clawbacks (T9), and what is kept of later revenue for them (T10). */
@ApplicationScoped
@Transactional
public class ClawbackBooking {

    private Ledger ledger;
    private RunHistory history;

    protected ClawbackBooking() {} // for CDI proxies

    /** Booking into the ledger. */
    @Inject
    public ClawbackBooking(Ledger ledger, RunHistory history) {
        this.ledger = ledger;
        this.history = history;
    }

    /** Books a due clawback of a posted run: every party first returns what it was not released yet, then what is payable to it. */
    public void book(ClawbackClaim claim, SettlementRun run, Actor by) {
        Settlement settlement = run.settlement();
        PoolHoldings pool = PoolHoldings.of(run);
        ClawbackPlan plan = pool.plan(claim.net());
        Fen shortfall = plan.lessShortfall();
        JournalEntry entry = JournalEntry.of(
                        JournalKind.CLAWBACK,
                        "clawback:" + claim.id(),
                        history.today(),
                        "Clawback of credit note " + claim.creditNoteId() + " from settlement " + settlement.id())
                .credit(Account.pool(settlement.invoiceId()), claim.net(), settlement.id());
        Fen owedByGuarantor = Fen.sum(ledger.balancesOf(AccountKind.GUARANTEE_SHORTFALL, settlement.id())
                .values());
        Fen toGuarantor = shortfall.minus(shortfall.min(owedByGuarantor));
        if (run.guarantor().isPresent()) {
            PartyRef guarantor = run.guarantor().get();
            entry = entry.credit(Account.guaranteeShortfall(guarantor), shortfall.minus(toGuarantor), settlement.id())
                    .credit(Account.payable(guarantor), toGuarantor, settlement.id());
        }
        Map<PartyRef, Fen> held = ledger.balancesOf(AccountKind.HELD, settlement.id());
        for (Map.Entry<Holder, Fen> each : inLockingOrder(plan.returns()).entrySet()) {
            Holder holder = each.getKey();
            Clawback.Sources sources = sources(holder, each.getValue(), held);
            claim.add(holder, sources);
            PartyRef party = holder.party();
            Account first = holder.excess() ? Account.ceilingExcess(party) : Account.held(party);
            entry = entry.debit(first, sources.held(), settlement.id())
                    .debit(Account.payable(party), sources.payable(), settlement.id())
                    .debit(Account.clawback(party), sources.claimed(), settlement.id());
        }
        claim.book(shortfall, toGuarantor, history.now());
        ledger.post(entry, by);
    }

    /** By party, so that two clawbacks of the same parties wait for each other instead of deadlocking. */
    private static Map<Holder, Fen> inLockingOrder(Map<Holder, Fen> returns) {
        Map<Holder, Fen> sorted = new TreeMap<>(Holder.BY_PARTY);
        returns.forEach((holder, amount) -> {
            if (!amount.isZero()) {
                sorted.put(holder, amount);
            }
        });
        return sorted;
    }

    private Clawback.Sources sources(Holder holder, Fen amount, Map<PartyRef, Fen> held) {
        if (holder.excess()) {
            return new Clawback.Sources(amount, Fen.ZERO, Fen.ZERO);
        }
        Fen heldForIt = held.getOrDefault(holder.party(), Fen.ZERO).negate();
        Fen payable = amount.compareTo(heldForIt) > 0
                ? ledger.lockedBalance(Account.payable(holder.party())).negate()
                : Fen.ZERO;
        return Clawback.Sources.of(amount, heldForIt, payable);
    }

    /** The business key of what is kept of a release. */
    static String nettingKey(JournalEntry release) {
        return "netting:" + release.businessKey();
    }

    /**
     * Keeps what parties have to return out of what has just become payable to them.
     *
     * @param release the release that is being booked, of the invoice
     * @param released what has become payable, by party
     */
    public void net(JournalEntry release, String invoiceId, Map<PartyRef, Fen> released, Actor by) {
        JournalEntry entry = JournalEntry.of(
                JournalKind.CLAWBACK_NETTED,
                nettingKey(release),
                release.effectiveOn(),
                "Netting with revenue of invoice " + invoiceId);
        for (Map.Entry<PartyRef, Fen> each : new TreeMap<>(released).entrySet()) {
            Account owed = Account.clawback(each.getKey());
            if (ledger.balance(owed).isPositive()) {
                Fen netted = each.getValue().min(ledger.lockedBalance(owed));
                entry = entry.debit(Account.payable(each.getKey()), netted, invoiceId)
                        .credit(owed, netted, invoiceId);
            }
        }
        ledger.post(entry, by);
    }
}
