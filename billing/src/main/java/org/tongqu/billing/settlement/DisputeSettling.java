package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.Ledger;

/** Ending disputes: what is given to others is booked from what is still held, and what no longer waits is released. */
@ApplicationScoped
@Transactional
public class DisputeSettling {

    private Settlements settlements;
    private Disputes disputes;
    private RevenueRelease release;
    private Ledger ledger;
    private RunHistory history;

    protected DisputeSettling() {} // for CDI proxies

    /** Settling into the ledger. */
    @Inject
    public DisputeSettling(
            Settlements settlements, Disputes disputes, RevenueRelease release, Ledger ledger, RunHistory history) {
        this.settlements = settlements;
        this.disputes = disputes;
        this.release = release;
        this.ledger = ledger;
        this.history = history;
    }

    /**
     * Decides a dispute over a part of a booked run. Deciding again with the same amounts changes nothing.
     *
     * @param awards what is given to others of the disputed amount; nothing to nobody rejects the dispute
     * @param reason why, 1 to 1,000 characters
     * @throws SettlementRefused with {@code notPosted}, {@code awardParty} (not a party of the settlement, or the one that has
     *     the part), {@code award} (negative, or more than is disputed or still held of it), {@code decided} (otherwise)
     */
    public Dispute decide(String disputeId, Map<PartyRef, Fen> awards, String reason, Actor by) {
        Contest.requireReason(reason);
        Dispute dispute = locked(disputeId);
        Map<PartyRef, Fen> wanted = new TreeMap<>();
        awards.forEach((party, amount) -> {
            if (!amount.isZero()) {
                wanted.put(party, amount);
            }
        });
        if (!dispute.status().isWaiting()) {
            return same(dispute, wanted);
        }
        SettlementRun run = dispute.settlement().currentRun();
        if (!run.status().isPosted()) {
            throw new SettlementRefused("notPosted", run.id());
        }
        Fen total = total(dispute, run, wanted);
        wanted.forEach(dispute::award);
        end(dispute, outcome(dispute, total), reason, by);
        book(dispute, wanted, by);
        release.release(dispute.settlement().invoiceId(), by);
        return dispute;
    }

    /**
     * Takes a dispute back for the member that opened it; the part then goes to whom the run gave it to. Taking it back again
     * changes nothing.
     *
     * @param reason why, 1 to 1,000 characters
     * @throws SettlementRefused with {@code notAMember} if another party opened it
     */
    public Dispute withdraw(String disputeId, PartyRef claimant, String reason, Actor by) {
        Contest.requireReason(reason);
        Dispute dispute = locked(disputeId);
        if (!dispute.claimant().equals(claimant)) {
            throw new SettlementRefused("notAMember", claimant, disputeId);
        }
        if (dispute.status() != DisputeState.WITHDRAWN) {
            end(dispute, DisputeState.WITHDRAWN, reason, by);
            release.release(dispute.settlement().invoiceId(), by);
        }
        return dispute;
    }

    /** What can be given to others of a booked part: no more than is disputed, and still held of it. */
    public Fen most(String disputeId) {
        return most(disputes.get(disputeId));
    }

    private Dispute locked(String disputeId) {
        Settlement settlement = disputes.get(disputeId).settlement();
        release.lockInvoice(settlement.invoiceId());
        return settlements.getLocked(settlement.id()).disputes().stream()
                .filter(dispute -> dispute.id().equals(disputeId))
                .findFirst()
                .orElseThrow();
    }

    private static Dispute same(Dispute dispute, Map<PartyRef, Fen> wanted) {
        Map<PartyRef, Fen> given = new TreeMap<>();
        dispute.awards().forEach(award -> given.put(award.party(), award.amount()));
        boolean decided = dispute.status() != DisputeState.WITHDRAWN && dispute.status() != DisputeState.SUPERSEDED;
        if (!decided || !given.equals(wanted)) {
            throw new SettlementRefused("decided", dispute.id(), dispute.status());
        }
        return dispute;
    }

    private Fen total(Dispute dispute, SettlementRun run, Map<PartyRef, Fen> wanted) {
        Fen total = Fen.ZERO;
        for (Map.Entry<PartyRef, Fen> each : wanted.entrySet()) {
            PartyRef party = each.getKey();
            boolean known = run.totals().containsKey(party)
                    || run.settlement().reviewers().contains(party);
            if (!known || party.equals(dispute.party())) {
                throw new SettlementRefused("awardParty", party, dispute.id());
            }
            if (each.getValue().isNegative()) {
                throw new SettlementRefused("award", each.getValue(), dispute.amount());
            }
            total = total.plus(each.getValue());
        }
        Fen most = most(dispute);
        if (total.compareTo(most) > 0) {
            throw new SettlementRefused("award", total, most);
        }
        return total;
    }

    private Fen most(Dispute dispute) {
        Fen held = ledger.balancesOf(AccountKind.HELD, dispute.settlement().id())
                .getOrDefault(dispute.party(), Fen.ZERO)
                .negate();
        return dispute.amount().min(held);
    }

    private static DisputeState outcome(Dispute dispute, Fen total) {
        if (total.isZero()) {
            return DisputeState.REJECTED;
        }
        return total.equals(dispute.amount()) ? DisputeState.UPHELD : DisputeState.PARTLY;
    }

    private void end(Dispute dispute, DisputeState end, String reason, Actor by) {
        DisputeState before = dispute.status();
        dispute.end(end, reason, new SettlementVote.Cast(history.now(), by.name()));
        history.dispute(StatusLog.Entry.moved(DocumentKind.DISPUTE, dispute.id(), before, end, by)
                .because(reason));
    }

    private void book(Dispute dispute, Map<PartyRef, Fen> awards, Actor by) {
        if (awards.isEmpty()) {
            return;
        }
        String settlementId = dispute.settlement().id();
        JournalEntry entry = JournalEntry.of(
                        JournalKind.DISPUTE_SETTLED,
                        "dispute:" + dispute.id(),
                        history.today(),
                        "Dispute " + dispute.id() + " of settlement " + settlementId)
                .debit(Account.held(dispute.party()), dispute.awarded(), settlementId);
        for (Map.Entry<PartyRef, Fen> award : awards.entrySet()) {
            entry = entry.credit(Account.held(award.getKey()), award.getValue(), settlementId);
        }
        ledger.post(entry, by);
    }
}
