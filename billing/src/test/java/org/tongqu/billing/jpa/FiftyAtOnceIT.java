package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.close.PeriodState;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.PayoutState;

/** Fifty people ask for the same thing at once: all get the same answer, and it happens once. */
class FiftyAtOnceIT {

    private House house;
    private Scenes scenes;
    private Invoice invoice;

    @BeforeEach
    void invoiceOfAConsortium() throws SQLException {
        house = new House();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Object once(Supplier<Object> command) throws InterruptedException {
        List<Object> answers = Parallel.run(50, i -> house.in(command));
        assertThat(answers).hasSize(50).containsOnly(answers.get(0));
        return answers.get(0);
    }

    private void assertJournals(JournalKind kind, int number) throws SQLException {
        assertThat(TestServer.value("select count(*) from billing.journal where kind = '" + kind + "'"))
                .isEqualTo(String.valueOf(number));
    }

    @Test
    void aSettlementIsOpenedCalculatedReviewedConfirmedAndPostedOnce() throws Exception {
        String settlement = once(() ->
                        house.calculation.open(invoice.id(), FINANCE).get(0).id())
                .toString();
        String run = once(() -> house.calculation.calculate(settlement, FINANCE).id())
                .toString();
        once(() -> house.review.open(run, FINANCE).id());
        for (int member = 0; member < 3; member++) {
            Actor by = Actor.of("m" + member);
            int number = member;
            once(() -> house.review.confirm(run, Scenes.MEMBERS.get(number), by).id());
        }
        once(() -> house.posting.post(run, FINANCE).id());
        assertThat(TestServer.value("select (select count(*) from billing.settlement) || ' '"
                        + " || (select count(*) from billing.settlement_share) || ' '"
                        + " || (select count(*) from billing.settlement_vote)"))
                .isEqualTo("1 3 3");
        assertJournals(JournalKind.SETTLEMENT_POSTED, 1);
        assertThat(house.in(() -> house.log.of(DocumentKind.SETTLEMENT, run)))
                .extracting(change -> change.entry().to())
                .doesNotHaveDuplicates();
        assertThat(house.opened.fired()).hasSize(1);
        assertThat(house.distributed.fired()).hasSize(1);
    }

    @Test
    void aCreditIsRequestedConfirmedRefundedAndReturnedOnce() throws Exception {
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        once(() -> house.receivables
                .recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE)
                .payment()
                .reference());
        Fen payable = house.in(() -> house.statements.balance(LEAD)).payable();
        String paid = scenes.submittedPayout(LEAD, payable, "PAY-1");
        once(() -> house.payingOut.confirm(paid, "HD-OUT", FINANCE).id());
        CreditRequest request = new CreditRequest(LEAD, Map.of(1, Fen.of(1_000)), CreditReason.REFUND, "退回", "CR-1");
        String note = once(() ->
                        house.crediting.request(invoice.id(), request, FINANCE).id())
                .toString();
        once(() -> house.crediting.confirm(note, Scenes.BUYER, FINANCE).id());
        once(() -> house.crediting.refund(note, "RF-1", FINANCE).id());
        Fen owed = house.in(() -> house.debts.toReturn(LEAD));
        assertThat(owed).isGreaterThan(Fen.ZERO);
        once(() -> {
            house.debts.repaid(LEAD, owed, "RT-1", FINANCE);
            return "repaid";
        });
        for (JournalKind kind : List.of(
                JournalKind.PAYMENT_RECEIVED,
                JournalKind.REVENUE_RELEASED,
                JournalKind.CREDIT_NOTE_ISSUED,
                JournalKind.CLAWBACK,
                JournalKind.REFUND_PAID,
                JournalKind.CLAWBACK_REPAID)) {
            assertJournals(kind, 1);
        }
        assertThat(house.in(() -> house.creditNotes.get(note)))
                .extracting(CreditNote::gross)
                .isEqualTo(Fen.of(1_000));
    }

    @Test
    void aPayoutComesBackOnceAndAMonthIsClosedOnce() throws Exception {
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        String lost = scenes.submittedPayout(LEAD, Fen.of(500), "PAY-1");
        // A bank that returned a payment is told of a second return of it; nothing happens twice.
        assertThat(Parallel.run(
                                50,
                                i -> house.in(() -> house.payingOut
                                        .returned(lost, "户名不符", FINANCE)
                                        .id()))
                        .stream()
                        .filter(lost::equals))
                .hasSize(1);
        assertThat(house.in(() -> house.payouts.find(lost)).orElseThrow().status())
                .isEqualTo(PayoutState.RETURNED);
        assertJournals(JournalKind.PAYOUT_RETURNED, 1);
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        once(() -> house.periodClose.lock(NOVEMBER).state());
        String root =
                once(() -> house.periodClose.seal(NOVEMBER, FINANCE).root()).toString();
        assertThat(once(() -> house.periodClose
                        .close(NOVEMBER, root, Actor.of("auditor"))
                        .state()))
                .isEqualTo(PeriodState.CLOSED);
        assertThat(TestServer.value("select count(*) from billing.balance_snapshot"))
                .isEqualTo(TestServer.value("select count(*) from billing.account"));
    }
}
