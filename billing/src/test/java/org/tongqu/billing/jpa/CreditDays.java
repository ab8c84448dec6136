package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.ClawbackShare;

/** The part of the random business that gives back what was invoiced. */
final class CreditDays {

    private final House house;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Fen> repayments = new HashMap<>();

    CreditDays(House house) {
        this.house = house;
    }

    Object request(String invoiceId, int choice) {
        Invoice invoice = house.invoices.get(invoiceId);
        long left = house.crediting.creditable(invoiceId).get(1).value();
        long amount = choice % 4 == 0 ? left : 1 + left / (1 + choice % 5);
        PartyRef requester = choice % 2 == 0 ? invoice.seller() : invoice.buyer();
        CreditNote note = house.crediting.request(
                invoiceId,
                new CreditRequest(
                        requester,
                        Map.of(1, Fen.of(amount)),
                        CreditReason.values()[choice % CreditReason.values().length],
                        "退回",
                        "CR-" + choice),
                FINANCE);
        if (!notes.contains(note.id())) {
            notes.add(note.id());
        }
        return note;
    }

    void answer(int choice) {
        if (notes.isEmpty()) {
            return;
        }
        // Mostly the newest, which is the one that waits; now and then any.
        String id = choice % 4 == 0 ? notes.get(choice % notes.size()) : notes.get(notes.size() - 1);
        house.in(() -> {
            CreditNote note = house.creditNotes.get(id);
            return choice % 7 == 0
                    ? house.crediting.decline(id, note.confirmer(), "不符", Actor.of("b"))
                    : house.crediting.confirm(id, note.confirmer(), Actor.of("b"));
        });
    }

    void refund(int choice) {
        if (!notes.isEmpty()) {
            String id = notes.get(choice % notes.size());
            house.in(() -> house.crediting.refund(id, "RF-" + choice % 1_000, FINANCE));
        }
    }

    void repay(PartyRef party, int choice) {
        String reference = "RT-" + party + "-" + choice;
        Fen amount = house.in(() -> {
            Fen owed = house.ledger.balance(Account.clawback(party));
            Fen part = Fen.of(1 + owed.value() / (1 + choice % 2));
            house.debts.repaid(party, part, reference, FINANCE);
            return part;
        });
        repayments.put(reference, amount);
    }

    /** Whether a party had to return something. */
    boolean hasClawedBack() {
        return house.in(() -> notes.stream()
                .flatMap(id -> house.settlements.clawbacksOf(id).stream())
                .flatMap(claim -> claim.shares().stream())
                .anyMatch(share -> share.amount().isPositive()));
    }

    /** What a party returned of its revenue, less what it paid back of that. */
    Fen returnedBy(PartyRef party) {
        Fen returned = house.in(() -> Fen.sum(notes.stream()
                .flatMap(id -> house.settlements.clawbacksOf(id).stream())
                .flatMap(claim -> claim.shares().stream())
                .filter(share -> share.party().equals(party))
                .map(ClawbackShare::amount)
                .toList()));
        Fen repaid = Fen.sum(repayments.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("RT-" + party + "-"))
                .map(Map.Entry::getValue)
                .toList());
        return returned.minus(repaid).minus(backToGuarantor(party));
    }

    /** What a guarantor had paid and gets back since it guaranteed less. */
    private Fen backToGuarantor(PartyRef party) {
        return house.in(() -> Fen.sum(notes.stream()
                .flatMap(id -> house.settlements.clawbacksOf(id).stream())
                .filter(claim -> claim.settlement().currentRun().guarantor().equals(Optional.of(party)))
                .map(ClawbackClaim::toGuarantor)
                .toList()));
    }

    /** What the credit notes gave back is what the invoices say, and taxes and nets are theirs. */
    void agreeWithTheLedger() {
        Fen booked = house.in(() -> Fen.sum(notes.stream()
                .map(house.creditNotes::get)
                .filter(note -> note.status().isBooked())
                .map(CreditNote::gross)
                .toList()));
        Fen credited = house.in(() -> Fen.sum(notes.stream()
                .map(house.creditNotes::get)
                .map(CreditNote::invoiceId)
                .distinct()
                .map(house.invoices::get)
                .map(Invoice::credited)
                .toList()));
        assertThat(credited).isEqualTo(booked);
    }
}
