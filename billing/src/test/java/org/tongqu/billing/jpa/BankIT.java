package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.SECOND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatementState;
import org.tongqu.billing.bank.ItemSearch;
import org.tongqu.billing.bank.OpenItem;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.ReconMethod;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.close.Gate;
import org.tongqu.billing.close.GateFailed;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.settlement.PayoutState;

/** What the bank says is held against the books: matched, signed for, and never a fen lost. */
class BankIT extends BankStory {

    @Test
    void aReceiptThatNamesItsInvoiceIsAPaymentLikeEveryOther() {
        String id = statement(entry(gross.value() + 5, BUYER_NAME, "HD-1", "付 " + invoice.id()));
        assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
        assertThat(invoice().status()).isEqualTo(InvoiceState.SETTLED);
        assertThat(balance(Account.advance(BUYER))).isEqualTo(Fen.of(-5));
        assertThat(MEMBERS.stream().map(this::payable).reduce(Fen.ZERO, Fen::plus))
                .isEqualTo(invoice.net());
        assertThat(matches(id)).singleElement().satisfies(match -> {
            assertThat(match.method()).isEqualTo(ReconMethod.REFERENCE);
            assertThat(match.document()).isEqualTo(invoice.id());
            assertThat(match.booked()).isTrue();
        });
        assertExplained();
    }

    @Test
    void moneyThatNobodyKnowsIsInSuspenseUntilItIsAssigned() {
        // The interest pays the fee, so that the books have what is in suspense until it is undone.
        String id = statement(
                entry(gross.value(), "不认识的付款人", "HD-1", "货款"),
                entry(-12, "", "HD-2", "手续费"),
                entry(20, "", "HD-3", "利息"));
        assertThat(get(id).open()).isEqualTo(3);
        BankLine out = line(id, 2);
        assertRefused("match.amount", () -> run(() -> house.atBank.lines.suspend(out, FINANCE)));
        BankLine in = line(id, 1);
        BankLine interest = line(id, 3);
        run(() -> {
            house.atBank.lines.suspend(in, FINANCE);
            house.atBank.lines.charge(out, FINANCE);
            house.atBank.lines.charge(interest, FINANCE);
            house.atBank.lines.settle(id, FINANCE);
        });
        assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
        Account suspense = new Account(AccountKind.SUSPENSE, "");
        assertThat(balance(suspense)).isEqualTo(gross.negate());
        assertThat(balance(new Account(AccountKind.BANK_CHARGES, ""))).isEqualTo(Fen.of(-8));
        assertThat(gates()).contains(Gate.RECEIPTS_IDENTIFIED);
        long match = matches(id).get(0).id();
        run(() -> {
            house.atBank.lines.undo(id, match, "认领", FINANCE);
            OpenItem item = house.atBank.reconciling.items().stream()
                    .filter(one -> one.key().equals(invoice.id()))
                    .findFirst()
                    .orElseThrow();
            house.atBank.lines.match(in, item, gross, ReconMethod.MANUAL, FINANCE);
            house.atBank.lines.settle(id, FINANCE);
        });
        assertThat(balance(suspense)).isEqualTo(Fen.ZERO);
        assertThat(invoice().status()).isEqualTo(InvoiceState.SETTLED);
        assertThat(gates()).doesNotContain(Gate.RECEIPTS_IDENTIFIED);
        assertExplained();
    }

    @Test
    void whatIsOpenIsFoundByDirectionNumberReferenceAndPartyThatOfTheSameAmountFirst() {
        statement();
        Invoice other = scenes.invoice("300000", null);
        house.in(() -> house.receivables.recordPayment(other.id(), Fen.of(9), "HD_手记", FINANCE));
        Slice<OpenItem> all = found(gross, "");
        assertThat(all.items().get(0).key()).isEqualTo(invoice.id());
        assertThat(all.items()).extracting(OpenItem::kind).contains(OpenItem.Kind.JOURNAL, OpenItem.Kind.INVOICE);
        assertThat(all.total()).isEqualTo(3);
        assertThat(found(other.gross().minus(Fen.of(9)), "").items().get(0).key())
                .isEqualTo(other.id());
        assertThat(found(gross.negate(), "").total()).isZero();
        assertThat(found(gross, "hd_手").items()).singleElement().satisfies(item -> assertThat(item.amount())
                .isEqualTo(Fen.of(9)));
        assertThat(found(gross, "h%手").total()).isZero();
        ItemSearch ofBuyer = new ItemSearch(gross, "nothing", List.of(BUYER));
        Slice<OpenItem> last = house.in(() -> house.atBank.reconciling.items(ofBuyer, new Window(2, 1)));
        assertThat(last.total()).isEqualTo(3);
        assertThat(last.items())
                .singleElement()
                .satisfies(item -> assertThat(item.names().name()).isEqualTo(BUYER_NAME));
    }

    private Slice<OpenItem> found(Fen like, String text) {
        return house.in(() -> house.atBank.reconciling.items(new ItemSearch(like, text, List.of()), Window.FIRST));
    }

    private List<Gate> gates() {
        return house.in(() -> house.periodClose.failedGates(Scenes.NOVEMBER)).stream()
                .map(GateFailed::gate)
                .toList();
    }

    @Test
    void moneyOutConfirmsThePayoutAndFindsWhatWasBookedByHand() {
        house.in(() -> house.receivables.recordPayment(invoice.id(), gross, "HD-0", FINANCE));
        Fen lead = payable(LEAD);
        String sent = scenes.submittedPayout(LEAD, lead, "PAY-1");
        String id = statement(
                entry(gross.value(), "", "HD-0", ""), entry(-lead.value(), "示例单位 " + LEAD, "HD-9", "付款 PAY-1"));
        assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
        assertThat(house.in(() -> house.payouts.find(sent).orElseThrow()).status())
                .isEqualTo(PayoutState.CONFIRMED);
        assertThat(house.in(() -> house.payouts.find(sent).orElseThrow()).bankReference())
                .contains("HD-9");
        assertThat(matches(id)).extracting(ReconMatch::booked).containsExactly(false, false);
        long payment = matches(id).get(0).id();
        run(() -> house.atBank.lines.undo(id, payment, "重新核对", FINANCE));
        assertThat(invoice().status()).as("what was noted by hand stays").isEqualTo(InvoiceState.SETTLED);
        assertExplained();
    }

    @Test
    void aStatementIsTakenInOnceAndWholeOrNotAtAll() {
        LocalDate next = TODAY.plusDays(9);
        assertRefused("bank.future", () -> house.in(() -> house.atBank.intake.take(tomorrow(), FINANCE)));
        house.clock.moveTo(next.plusDays(8));
        StatementDraft first = draft(TODAY, 1_000, 1_005, entry(5, "", "", ""));
        String id = house.in(() -> house.atBank.intake.take(first, FINANCE));
        assertRefused("bank.duplicate", () -> house.in(() -> house.atBank.intake.take(first, FINANCE)));
        assertRefused(
                "bank.order", () -> house.in(() -> house.atBank.intake.take(draft(TODAY, 1_005, 1_005), FINANCE)));
        assertRefused(
                "bank.continuity", () -> house.in(() -> house.atBank.intake.take(draft(next, 1_004, 1_004), FINANCE)));
        assertRefused("bank.sum", () -> house.in(() -> house.atBank.intake.take(draft(next, 1_005, 1_006), FINANCE)));
        assertRefused(
                "bank.dates",
                () -> house.in(
                        () -> house.atBank.intake.take(draft(next, 1_005, 1_006, entry(1, "", "", "")), FINANCE)));
        assertThat(house.in(() -> house.atBank.statements.list(Window.FIRST)).total())
                .isEqualTo(1);
        String empty = house.in(() -> house.atBank.intake.take(draft(next, 1_005, 1_005), FINANCE));
        house.in(() -> house.atBank.reconciling.run(empty, FINANCE));
        assertThat(get(empty).state()).isEqualTo(BankStatementState.RECONCILED);
        house.in(() -> house.atBank.reconciling.run(id, FINANCE));
        assertThat(house.in(() -> house.atBank.statements.balance().orElseThrow())
                        .before())
                .isEqualTo(Fen.of(1_000));
        assertExplained();
    }

    @Test
    void exceptionsAreSignedForAndTheMonthWaitsForThat() {
        BillingPeriod december = BillingPeriod.parse("2026-12");
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        assertThat(gates()).doesNotContain(Gate.BANK_RECONCILED);
        String id = statement(entry(7, "", "", "不明"));
        assertThat(gates()).contains(Gate.BANK_RECONCILED);
        assertRefused("match.reason", () -> run(() -> house.atBank.lines.signOff(id, " ", SECOND)));
        run(() -> house.atBank.lines.signOff(id, "已向银行查询（示例）", SECOND));
        assertThat(get(id).state()).isEqualTo(BankStatementState.EXCEPTIONS);
        assertThat(gates()).doesNotContain(Gate.BANK_RECONCILED);
        run(() -> {
            house.atBank.lines.suspend(house.atBank.statements.line(id, 1).orElseThrow(), FINANCE);
            house.atBank.lines.settle(id, FINANCE);
        });
        assertThat(get(id).state()).isEqualTo(BankStatementState.RECONCILED);
        assertRefused("match.nothingOpen", () -> run(() -> house.atBank.lines.signOff(id, "无", SECOND)));
        house.clock.moveTo(LocalDate.of(2027, 1, 2));
        assertThat(unreached(december)).as("no statement reaches its end").containsExactly("2026-11-30");
        StatementDraft quiet = new StatementDraft(
                "无流水.csv",
                "e".repeat(64),
                december.firstDay(),
                december.lastDay(),
                new StatementDraft.Balances(Fen.of(7), Fen.of(7)),
                List.of());
        String nothing = house.in(() -> house.atBank.intake.take(quiet, FINANCE));
        assertThat(unreached(december)).as("it is not compared yet").containsExactly(nothing);
        house.in(() -> house.atBank.reconciling.run(nothing, FINANCE));
        assertThat(unreached(december)).isEmpty();
    }

    private List<String> unreached(BillingPeriod month) {
        return house.in(() -> house.periodClose.failedGates(month)).stream()
                .filter(failed -> failed.gate() == Gate.BANK_RECONCILED)
                .flatMap(failed -> failed.first().stream())
                .map(GateFailed.Found::subject)
                .toList();
    }
}
