package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.ledger.Account;

/** What was matched is undone with everything it booked and released, unless the money was passed on or spent. */
class BankUndoIT extends BankStory {

    @Test
    void whatWasMatchedIsUndoneWithEverythingItReleasedAndCanBeMatchedAgain() {
        String id = statement(
                entry(gross.value() - 100, BUYER_NAME, "HD-1", invoice.id()),
                entry(100, BUYER_NAME, "HD-2", invoice.id()));
        assertThat(invoice().status()).isEqualTo(InvoiceState.SETTLED);
        List<Fen> before = MEMBERS.stream().map(this::payable).toList();
        for (int round = 0; round < 2; round++) {
            ReconMatch first = matches(id).stream()
                    .filter(match -> match.lineId() == line(id, 1).id())
                    .findFirst()
                    .orElseThrow();
            run(() -> house.atBank.lines.undo(id, first.id(), "付错发票（示例）", FINANCE));
            assertRefused("match.undone", () -> run(() -> house.atBank.lines.undo(id, first.id(), "再次", FINANCE)));
            assertThat(get(id).state()).isEqualTo(BankStatementState.MATCHING);
            assertThat(invoice().status()).isEqualTo(InvoiceState.PARTIALLY_PAID);
            assertThat(invoice().paid()).isEqualTo(Fen.of(100));
            assertThat(MEMBERS.stream().map(this::payable).reduce(Fen.ZERO, Fen::plus))
                    .isEqualTo(invoice().netPaid());
            assertExplained();
            house.in(() -> house.atBank.reconciling.run(id, FINANCE));
            assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
            assertThat(invoice().status()).isEqualTo(InvoiceState.SETTLED);
            assertThat(MEMBERS.stream().map(this::payable).toList()).isEqualTo(before);
        }
    }

    @Test
    void whatWasPassedOnToAPartyCannotBeTakenBack() {
        String id = statement(entry(gross.value(), BUYER_NAME, "HD-1", invoice.id()));
        scenes.approvedPayout(LEAD, Fen.of(1), "PAY-1");
        long match = matches(id).get(0).id();
        assertRefused("settlement.passedOn", () -> run(() -> house.atBank.lines.undo(id, match, "付错", FINANCE)));
        assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
        assertThat(invoice().status()).isEqualTo(InvoiceState.SETTLED);
    }

    @Test
    void theBooksSpendNothingTheyDoNotHave() {
        String id =
                statement(entry(-12, "", "HD-1", "手续费"), entry(100, "不认识的付款人", "HD-2", ""), entry(3, "", "HD-3", "利息"));
        BankLine fee = line(id, 1);
        assertRefused("match.spent", () -> run(() -> house.atBank.lines.charge(fee, FINANCE)));
        BankLine unknown = line(id, 2);
        BankLine interest = line(id, 3);
        run(() -> house.atBank.lines.charge(interest, FINANCE));
        assertRefused("match.spent", () -> run(() -> house.atBank.lines.charge(fee, FINANCE)));
        run(() -> {
            house.atBank.lines.suspend(unknown, FINANCE);
            house.atBank.lines.charge(fee, FINANCE);
        });
        ReconMatch given = of(id, interest);
        ReconMatch suspended = of(id, unknown);
        assertRefused("match.spent", () -> run(() -> house.atBank.lines.undo(id, suspended.id(), "查明", FINANCE)));
        run(() -> house.atBank.lines.undo(id, given.id(), "查明", FINANCE));
        ReconMatch taken = of(id, fee);
        run(() -> house.atBank.lines.undo(id, taken.id(), "查明", FINANCE));
        run(() -> house.atBank.lines.undo(id, suspended.id(), "查明", FINANCE));
        assertThat(balance(Account.PLATFORM_CASH)).isEqualTo(Fen.ZERO);
        run(() -> house.atBank.lines.charge(interest, FINANCE));
        ReconMatch again = of(id, interest);
        run(() -> house.atBank.lines.suspend(unknown, FINANCE));
        run(() -> house.atBank.lines.charge(fee, FINANCE));
        run(() -> house.atBank.lines.undo(id, again.id(), "查明", FINANCE));
        assertThat(balance(Account.PLATFORM_CASH)).isEqualTo(Fen.of(88));
        assertExplained();
    }

    private ReconMatch of(String id, BankLine line) {
        return matches(id).stream()
                .filter(match -> match.lineId() == line.id())
                .findFirst()
                .orElseThrow();
    }

    /** Everybody has got what the right payment released; what the wrong one did is still there. */
    @Test
    void aWrongPaymentIsUndoneAfterTheRightOneWasPaidOut() {
        long tenth = gross.value() / 10;
        String id = statement(
                entry(tenth, BUYER_NAME, "HD-1", invoice.id()),
                entry(gross.value() - tenth, BUYER_NAME, "HD-2", invoice.id()));
        ReconMatch wrong = of(id, line(id, 1));
        Map<PartyRef, Fen> all = new TreeMap<>();
        MEMBERS.forEach(member -> all.put(member, payable(member)));
        for (PartyRef member : MEMBERS) {
            // Some fen are left for what is rounded otherwise when it is released anew.
            Fen right = Fen.of(all.get(member).value() * 9 / 10 - 3);
            String sent = scenes.submittedPayout(member, right, "PAY-" + member);
            house.in(() -> house.payingOut.confirm(sent, "OUT-" + member, FINANCE));
        }
        run(() -> house.atBank.lines.undo(id, wrong.id(), "付错发票（示例）", FINANCE));
        assertThat(invoice().paid()).isEqualTo(gross.minus(Fen.of(tenth)));
        assertThat(MEMBERS).allSatisfy(member -> assertThat(payable(member)).isBetween(Fen.ZERO, Fen.of(6)));
        ReconMatch right = of(id, line(id, 2));
        assertRefused("settlement.passedOn", () -> run(() -> house.atBank.lines.undo(id, right.id(), "再撤", FINANCE)));
        house.in(() -> house.atBank.reconciling.run(id, FINANCE));
        assertThat(MEMBERS).allSatisfy(member -> assertThat(payable(member)).isGreaterThan(Fen.of(6)));
    }

    /** What a payment released was kept for a clawback at once: nothing is payable of it, and it can be undone all the same. */
    @Test
    void whatWasKeptForAClawbackIsOwedAgain() {
        house.in(() -> house.receivables.recordPayment(invoice.id(), gross, "HD-0", FINANCE));
        for (PartyRef member : MEMBERS) {
            String sent = scenes.submittedPayout(member, payable(member), "PAY-" + member);
            house.in(() -> house.payingOut.confirm(sent, "OUT-" + member, FINANCE));
        }
        scenes.credited(invoice, Fen.of(2_000));
        Map<PartyRef, Fen> owed = owed();
        assertThat(owed.values()).allSatisfy(fen -> assertThat(fen).isGreaterThan(Fen.ZERO));
        invoice = scenes.invoice("50000", scenes.signedAgreement());
        String second = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(second, FINANCE));
        String id = statement(entry(1_000, BUYER_NAME, "HD-1", invoice.id()));
        assertThat(MEMBERS).allSatisfy(member -> assertThat(payable(member)).isEqualTo(Fen.ZERO));
        assertThat(owed()).isNotEqualTo(owed);
        long match = matches(id).get(0).id();
        run(() -> house.atBank.lines.undo(id, match, "付错发票（示例）", FINANCE));
        assertThat(owed()).isEqualTo(owed);
        assertThat(MEMBERS).allSatisfy(member -> assertThat(payable(member)).isEqualTo(Fen.ZERO));
        assertThat(invoice().status()).isEqualTo(InvoiceState.ISSUED);
        house.in(() -> house.atBank.reconciling.run(id, FINANCE));
        assertThat(owed()).isNotEqualTo(owed);
    }

    private Map<PartyRef, Fen> owed() {
        Map<PartyRef, Fen> owed = new TreeMap<>();
        MEMBERS.forEach(member -> owed.put(member, balance(Account.clawback(member))));
        return owed;
    }

    /** A payout locks what is payable, then the money at the bank; undoing waits for it before it has locked any of that. */
    @Test
    void undoingAndPayingOutWaitForEachOtherInOneOrder() throws InterruptedException {
        String id = statement(entry(gross.value(), BUYER_NAME, "HD-1", invoice.id()));
        long match = matches(id).get(0).id();
        List<Object> failed = Collections.synchronizedList(new ArrayList<>());
        Thread undoing = new Thread(() -> {
            try {
                run(() -> house.atBank.lines.undo(id, match, "付错", FINANCE));
            } catch (RuntimeException e) {
                failed.add(e);
            }
        });
        run(() -> {
            house.ledger.lockedBalance(Account.payable(MEMBERS.get(MEMBERS.size() - 1)));
            undoing.start();
            untilSomebodyWaits();
            house.ledger.lockedFunds();
        });
        undoing.join();
        assertThat(failed).isEmpty();
        assertThat(invoice().status()).isEqualTo(InvoiceState.ISSUED);
    }

    private static void untilSomebodyWaits() {
        try {
            for (int i = 0; i < 200; i++) {
                if (!TestServer.value("select count(*) from pg_locks where not granted")
                        .equals("0")) {
                    return;
                }
                Thread.sleep(50);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("Nobody waits");
    }
}
