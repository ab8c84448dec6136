package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementRun;

/** Wherever the connection breaks in a command, nothing of it stays, and the command can be given again. */
class BreakdownIT {

    private static final int MOST_STATEMENTS = 200;
    private final BreakingDatabase breaking = new BreakingDatabase();
    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = new House(breaking::before);
        scenes = new Scenes(house);
    }

    @AfterEach
    void close() throws SQLException {
        house.close();
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
    }

    /** Gives the command again and again, breaking one statement later each time, until it gets through. */
    private int breakEverywhere(Runnable command) throws SQLException {
        for (int statements = 0; statements < MOST_STATEMENTS; statements++) {
            String before = TestServer.digest();
            breaking.breakAfter(statements);
            if (getsThrough(command)) {
                assertThat(breaking.heal()).isFalse();
                return statements;
            }
            assertThat(TestServer.digest())
                    .as("after %d statements", statements)
                    .isEqualTo(before);
        }
        throw new AssertionError("The command never got through");
    }

    private boolean getsThrough(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuntimeException e) {
            assertThat(breaking.heal()).as("%s", e).isTrue();
            return false;
        }
    }

    @Test
    void invoicePaymentSettlementAndPayoutSurviveABreakAtEveryStatement() throws SQLException {
        String orderId = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement());
        assertThat(breakEverywhere(() -> house.in(() -> house.metering.record(Scenes.batch(orderId, 1, 1_000)))))
                .isGreaterThan(1);
        assertThat(breakEverywhere(() -> house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE))))
                .isGreaterThan(10);
        Invoice invoice = house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
        breakEverywhere(() -> house.in(() -> house.calculation.open(invoice.id(), FINANCE)));
        String settlementId = house.in(
                () -> house.calculation.open(invoice.id(), FINANCE).get(0).id());
        breakEverywhere(() -> house.in(() -> house.calculation.calculate(settlementId, FINANCE)));
        String runId = settlementId + "-1";
        breakEverywhere(() -> house.in(() -> house.review.open(runId, FINANCE)));
        for (PartyRef member : MEMBERS) {
            breakEverywhere(() -> house.in(() -> house.review.confirm(runId, member, Actor.of("m-" + member))));
        }
        breakEverywhere(
                () -> house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(100), "HD-1", FINANCE)));
        assertThat(breakEverywhere(() -> house.in(() -> house.posting.post(runId, FINANCE))))
                .isGreaterThan(10);
        breakEverywhere(() ->
                house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.outstanding(), "HD-2", FINANCE)));
        SettlementRun run = house.in(() -> house.settlements.getRun(runId));
        assertThat(run.status()).isEqualTo(RunState.CLOSED);
        for (Map.Entry<PartyRef, Fen> part : run.totals().entrySet()) {
            paidOut(part.getKey(), part.getValue());
        }
        // One for the invoice, two for payments, one for the settlement, two for releases, two for each of three
        // payouts.
        assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("12");
    }

    /** Every step of a payout breaks at every statement, and in the end the bank has paid. */
    private void paidOut(PartyRef party, Fen amount) throws SQLException {
        String reference = "PAY-" + party;
        breakEverywhere(() -> house.in(() -> house.preparation.create(party, amount, reference, FINANCE)));
        String payout = house.in(() ->
                house.preparation.create(party, amount, reference, FINANCE).id());
        breakEverywhere(() -> house.in(() -> house.preparation.check(payout, Scenes.SECOND)));
        breakEverywhere(() -> house.in(() -> house.preparation.approve(payout, Scenes.THIRD)));
        assertThat(breakEverywhere(() -> house.in(() -> house.payingOut.submit(payout, FINANCE))))
                .isGreaterThan(8);
        assertThat(house.in(() -> house.statements.balance(party)).inTransit()).isEqualTo(amount);
        assertThat(breakEverywhere(() -> house.in(() -> house.payingOut.confirm(payout, "HD-OUT", FINANCE))))
                .isGreaterThan(4);
        assertThat(house.in(() -> house.statements.balance(party)).total()).isEqualTo(Fen.ZERO);
    }

    @Test
    void aPayoutThatIsGivenUpOrComesBackSurvivesABreakAtEveryStatement() throws SQLException {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        String runId = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(runId, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        String given = scenes.approvedPayout(MEMBERS.get(0), Fen.of(500), "PAY-1");
        breakEverywhere(() -> house.in(() -> house.preparation.cancel(given, "账号有误", FINANCE)));
        String lost = scenes.submittedPayout(MEMBERS.get(0), Fen.of(500), "PAY-2");
        assertThat(breakEverywhere(() -> house.in(() -> house.payingOut.returned(lost, "户名不符", FINANCE))))
                .isGreaterThan(4);
        assertThat(house.in(() -> house.payouts.reserved(MEMBERS.get(0)))).isEqualTo(Fen.ZERO);
    }

    @Test
    void aCreditNoteAndWhatTheMembersReturnSurviveABreakAtEveryStatement() throws SQLException {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        String runId = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(runId, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(6_000), "HD-1", FINANCE));
        scenes.submittedPayout(MEMBERS.get(0), Fen.of(500), "PAY-1");
        CreditRequest request = new CreditRequest(
                Scenes.LEAD, Map.of(1, invoice.gross().minus(Fen.of(17))), CreditReason.REFUND, "退回", "CR-1");
        breakEverywhere(() -> house.in(() -> house.crediting.request(invoice.id(), request, FINANCE)));
        String noteId = house.in(
                () -> house.crediting.request(invoice.id(), request, FINANCE).id());
        assertThat(breakEverywhere(() -> house.in(() -> house.crediting.confirm(noteId, Scenes.BUYER, FINANCE))))
                .isGreaterThan(20);
        assertThat(house.in(() -> house.statements.balance(MEMBERS.get(0))).toReturn())
                .isGreaterThan(Fen.ZERO);
        breakEverywhere(() -> house.in(() -> {
            house.debts.repaid(MEMBERS.get(0), Fen.of(490), "RT-1", FINANCE);
            return null;
        }));
        breakEverywhere(() -> house.in(() -> house.crediting.refund(noteId, "RF-1", FINANCE)));
        // One each for invoice, settlement, payment, release, payout, credit note, clawback, repayment and refund.
        assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("9");
    }

    @Test
    void closingAMonthSurvivesABreakAtEveryStatement() throws SQLException {
        String runId = scenes.confirmedRun(scenes.invoice("100000", scenes.signedAgreement()));
        house.in(() -> house.posting.post(runId, FINANCE));
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        breakEverywhere(() -> house.in(() -> house.periodClose.lock(NOVEMBER)));
        assertThat(breakEverywhere(() -> house.in(() -> house.periodClose.seal(NOVEMBER, FINANCE))))
                .isGreaterThan(4);
        String root = house.in(() -> house.periodClose.list().get(0).root());
        breakEverywhere(() -> house.in(() -> house.periodClose.close(NOVEMBER, root, Actor.of("auditor"))));
        assertThat(TestServer.value("select count(*) from billing.balance_snapshot"))
                .isEqualTo(TestServer.value("select count(*) from billing.account"));
    }

    @Test
    void theBreakItselfIsSeenByTheCaller() {
        breaking.breakAfter(0);
        assertThatThrownBy(() -> scenes.signedAgreement()).hasRootCauseInstanceOf(SQLException.class);
        assertThat(breaking.heal()).isTrue();
    }
}
