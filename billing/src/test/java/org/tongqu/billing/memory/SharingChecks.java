package org.tongqu.billing.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.ClawbackShare;
import org.tongqu.billing.settlement.ClawbackState;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.billing.settlement.DisputeAward;
import org.tongqu.billing.settlement.DisputeState;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.settlement.SettlementShare;

/** The invariants of shared revenue: what settlements, clawbacks, payouts and the ledger say agrees. */
final class SharingChecks {

    private static final Set<DisputeState> DECIDED = Set.of(DisputeState.UPHELD, DisputeState.PARTLY);

    private final MemoryPorts ports;
    private final LedgerSums sums;
    private final BiConsumer<String, String> broken;
    /** What every party is due by the documents. */
    private final Map<PartyRef, Long> due = new HashMap<>();

    private final Map<PartyRef, Long> setAside = new HashMap<>();

    SharingChecks(MemoryPorts ports, LedgerSums sums, BiConsumer<String, String> broken) {
        this.ports = ports;
        this.sums = sums;
        this.broken = broken;
    }

    void check() {
        ports.invoices.all().forEach(this::pools);
        ports.settlements.all().forEach(this::runs);
        ports.settlements.all().forEach(this::clawbacks);
        parties();
        cash();
    }

    private void require(String invariant, String subject, long found, long expected) {
        if (found != expected) {
            broken.accept(invariant, subject + " has " + found + " instead of " + expected);
        }
    }

    private static long sum(List<Fen> amounts) {
        return Fen.sum(amounts).value();
    }

    private static long returned(Settlement settlement, boolean alsoDue) {
        return sum(settlement.clawbacks().stream()
                .filter(claim -> alsoDue || claim.status() == ClawbackState.BOOKED)
                .map(ClawbackClaim::net)
                .toList());
    }

    private void pools(Invoice invoice) {
        long left = invoice.net().minus(invoice.creditedNet()).value();
        long settled = 0;
        long opened = 0;
        boolean any = false;
        for (Settlement settlement : ports.settlements.all()) {
            if (settlement.invoiceId().equals(invoice.id())) {
                any = true;
                opened += settlement.pool().value() - returned(settlement, true);
                if (settlement.currentRun().status().isPosted()) {
                    settled += settlement.pool().value() - returned(settlement, false);
                }
            }
        }
        require("I3", invoice.id(), -sums.of(Account.pool(invoice.id())), left - settled);
        if (any) {
            require("I3", invoice.id(), opened, left);
        }
    }

    private void runs(Settlement settlement) {
        for (SettlementRun run : settlement.runs()) {
            long parts = sum(run.shares().stream().map(SettlementShare::amount).toList());
            if (run.calculatedAt().isPresent()) {
                require(
                        "I4",
                        run.id(),
                        parts,
                        settlement.pool().plus(run.shortfall()).value());
            }
            if (run.shares().stream().anyMatch(share -> share.amount().isNegative())) {
                broken.accept("I5", run.id());
            }
            if (run.status().isPosted()) {
                run.totals().forEach((party, part) -> {
                    due.merge(party, part.value(), Long::sum);
                    require("I4", run.id(), -sums.of("settlement:" + run.id(), Account.held(party)), part.value());
                });
                run.excess().forEach((party, part) -> setAside.merge(party, part.value(), Long::sum));
            }
        }
    }

    /** What decided disputes moved, which is no more than was disputed and what the ledger moved. */
    private Map<PartyRef, Long> decisions(Settlement settlement) {
        Map<PartyRef, Long> moved = new HashMap<>();
        for (Dispute dispute : settlement.disputes()) {
            String journal = "dispute:" + dispute.id();
            long given = dispute.awarded().value();
            if (given > dispute.amount().value() || (given > 0) != DECIDED.contains(dispute.status())) {
                broken.accept("I4", dispute.id() + " gave " + given);
            }
            require("I4", dispute.id(), sums.of(journal, Account.held(dispute.party())), given);
            moved.merge(dispute.party(), -given, Long::sum);
            for (DisputeAward award : dispute.awards()) {
                long won = award.amount().value();
                require("I4", dispute.id(), -sums.of(journal, Account.held(award.party())), won);
                moved.merge(award.party(), won, Long::sum);
            }
        }
        return moved;
    }

    private void clawbacks(Settlement settlement) {
        SettlementRun run = settlement.currentRun();
        Map<String, Long> left = new HashMap<>();
        decisions(settlement).forEach((party, fen) -> {
            left.merge(party + " false", fen, Long::sum);
            due.merge(party, fen, Long::sum);
        });
        for (SettlementShare share : run.status().isPosted() ? run.shares() : List.<SettlementShare>of()) {
            boolean excess = share.stage() == StageKind.CEILING_EXCESS;
            left.merge(share.party() + " " + excess, share.amount().value(), Long::sum);
        }
        for (ClawbackClaim claim : settlement.clawbacks()) {
            boolean booked = claim.status() == ClawbackState.BOOKED;
            if (booked != run.status().isPosted()) {
                broken.accept("I9", claim.id() + " is " + claim.status());
            }
            long given = sum(claim.shares().stream().map(ClawbackShare::amount).toList());
            require(
                    "I9",
                    claim.id(),
                    given,
                    booked ? claim.net().plus(claim.shortfall()).value() : 0);
            for (ClawbackShare share : claim.shares()) {
                left.merge(share.party() + " " + share.excess(), -share.amount().value(), Long::sum);
                (share.excess() ? setAside : due)
                        .merge(share.party(), -share.amount().value(), Long::sum);
            }
            run.guarantor()
                    .ifPresent(guarantor ->
                            due.merge(guarantor, claim.toGuarantor().value(), Long::sum));
        }
        boolean givenBack = ports.invoices.get(settlement.invoiceId()).status() == InvoiceState.FULLY_CREDITED;
        left.forEach((party, amount) -> {
            if (amount < 0) {
                broken.accept("I9", settlement.id() + "/" + party + " returned too much");
            } else if (givenBack && amount != 0) {
                broken.accept("I10", settlement.id() + "/" + party + " keeps " + amount);
            }
        });
    }

    private void parties() {
        Map<PartyRef, Long> sent = new HashMap<>();
        for (Payout payout : ports.payouts.all()) {
            if (payout.status() == PayoutState.CONFIRMED) {
                due.merge(payout.party(), -payout.amount().value(), Long::sum);
            } else if (payout.status() == PayoutState.SUBMITTED) {
                sent.merge(payout.party(), payout.amount().value(), Long::sum);
            }
        }
        Set<PartyRef> all = new TreeSet<>(due.keySet());
        sums.balances().keySet().stream()
                .filter(account -> account.kind().name().matches("HELD|PAYABLE|PAYOUT_TRANSIT|CLAWBACK_RECV"))
                .forEach(account -> all.add(PartyRef.of(account.owner())));
        for (PartyRef party : all) {
            long owed = -sums.of(Account.held(party))
                    - sums.of(Account.payable(party))
                    - sums.of(Account.payoutTransit(party))
                    - sums.of(Account.clawback(party));
            long repaid = -sums.of(JournalKind.CLAWBACK_REPAID, Account.clawback(party));
            require("I21", party.id(), owed, due.getOrDefault(party, 0L) + repaid);
            require("I7", party.id(), -sums.of(Account.payoutTransit(party)), sent.getOrDefault(party, 0L));
            require("I14", party.id(), -sums.of(Account.ceilingExcess(party)), setAside.getOrDefault(party, 0L));
        }
    }

    private void cash() {
        long in = sum(ports.invoices.all().stream()
                .flatMap(invoice -> invoice.payments().stream())
                .map(Payment::amount)
                .toList());
        long out = sum(ports.payouts.all().stream()
                        .filter(payout -> payout.status() == PayoutState.CONFIRMED)
                        .map(Payout::amount)
                        .toList())
                + sum(ports.creditNotes.all().stream()
                        .filter(note -> note.status() == CreditNoteState.REFUNDED)
                        .map(CreditNote::toRefund)
                        .toList());
        long others = sums.of(JournalKind.CLAWBACK_REPAID, Account.PLATFORM_CASH)
                + sums.of(JournalKind.GUARANTEE_PAID, Account.PLATFORM_CASH);
        require("I22", "CASH", sums.of(Account.PLATFORM_CASH), in - out + others);
    }
}
