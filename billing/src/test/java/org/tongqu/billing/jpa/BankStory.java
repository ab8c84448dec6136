package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankBalance;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.BankLine;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.bank.ReconMatch;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Account;

/** What tests of the bank begin with: an invoice whose revenue is shared, an account, and statements over it. */
abstract class BankStory {

    static final String BUYER_NAME = "示例单位 " + BUYER;

    House house;
    Scenes scenes;
    Invoice invoice;
    Fen gross;
    private int files;

    @BeforeEach
    void anInvoiceWhoseRevenueIsShared() throws SQLException {
        house = new House();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        gross = invoice.gross();
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        run(() -> house.atBank.statements.keep(new BankAccount("示例银行", "示例平台", "0000 0001", Map.of())));
    }

    @AfterEach
    void noInvariantIsBroken() throws SQLException {
        house.close();
        assertThat(TestServer.violations()).isEmpty();
    }

    void run(Runnable work) {
        house.in(() -> {
            work.run();
            return null;
        });
    }

    static BankEntry entry(long fen, String payer, String reference, String text) {
        return new BankEntry(TODAY, Fen.of(fen), BankEntry.Payer.named(payer), reference, text);
    }

    StatementDraft draft(LocalDate from, long opening, long closing, BankEntry... entries) {
        LocalDate today = BillingPeriod.dateOf(house.clock.instant());
        LocalDate last = from.plusDays(8);
        return new StatementDraft(
                "流水" + ++files + ".csv",
                String.format("%064d", files),
                from,
                last.isAfter(today) ? today : last,
                new StatementDraft.Balances(Fen.of(opening), Fen.of(closing)),
                List.of(entries));
    }

    /** Sound but for its last day. */
    static StatementDraft tomorrow() {
        StatementDraft.Balances nothing = new StatementDraft.Balances(Fen.ZERO, Fen.ZERO);
        return new StatementDraft("a.csv", "f".repeat(64), TODAY, TODAY.plusDays(1), nothing, List.of());
    }

    /** A statement over today that begins with nothing, after its passes. */
    String statement(BankEntry... entries) {
        long sum = List.of(entries).stream()
                .mapToLong(entry -> entry.amount().value())
                .sum();
        String id = house.in(() -> house.atBank.intake.take(draft(TODAY, 0, sum, entries), FINANCE));
        house.in(() -> house.atBank.reconciling.run(id, FINANCE));
        return id;
    }

    BankStatement get(String id) {
        return house.in(() -> house.atBank.statements.find(id).orElseThrow());
    }

    BankLine line(String id, int no) {
        return house.in(() -> house.atBank.statements.line(id, no).orElseThrow());
    }

    List<ReconMatch> matches(String id) {
        return house.in(() -> house.atBank.statements.matches(id, 0));
    }

    Invoice invoice() {
        return house.in(() -> house.invoices.get(invoice.id()));
    }

    Fen balance(Account account) {
        return house.in(() -> house.ledger.balance(account));
    }

    Fen payable(PartyRef party) {
        return balance(Account.payable(party)).negate();
    }

    static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(BillingException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    void assertExplained() {
        BankBalance balance = house.in(() -> house.atBank.statements.balance().orElseThrow());
        assertThat(balance.unexplained()).as(balance.toString()).isEqualTo(Fen.ZERO);
    }
}
