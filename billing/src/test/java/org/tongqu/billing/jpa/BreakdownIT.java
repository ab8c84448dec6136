package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.Contest;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.SettlementRun;

/**
 * Wherever the connection breaks in a command, nothing of it stays; given again, it ends in the same rows as if nothing had
 * broken.
 */
class BreakdownIT {

    private static final int MOST_STATEMENTS = 200;
    private static final int LEADS_PART = 1;
    private final BreakingDatabase breaking = new BreakingDatabase();
    private boolean breaks;
    private House house;
    private Scenes scenes;

    /** Commands that end in the same rows whether they are broken on the way or not. */
    private interface Story {

        void tell() throws SQLException;
    }

    @AfterEach
    void close() {
        house.close();
    }

    /**
     * Tells the story without a break and then with one at every statement of every command. In the end all tables hold the
     * same, byte for byte: the clock stands still, and numbers that a broken command took are given back.
     */
    private void endsTheSame(Story story) throws SQLException {
        begin(new House(), false);
        story.tell();
        String clean = TestServer.kept();
        house.close();
        begin(new House(breaking::before), true);
        story.tell();
        assertThat(TestServer.kept()).isEqualTo(clean);
    }

    private void begin(House onDatabase, boolean thatBreaks) {
        house = onDatabase;
        scenes = new Scenes(house);
        breaks = thatBreaks;
    }

    private void give(Supplier<?> command) throws SQLException {
        give(1, command);
    }

    /** Gives a command, which takes at least that many statements, and has it broken everywhere if it shall break. */
    private void give(int least, Supplier<?> command) throws SQLException {
        if (breaks) {
            assertThat(breakEverywhere(command)).isGreaterThanOrEqualTo(least);
        } else {
            house.forgetReservedNumbers();
            house.in(command);
        }
    }

    /** Gives the command again and again, breaking one statement later each time, until it gets through. */
    private int breakEverywhere(Supplier<?> command) throws SQLException {
        String sequences = TestServer.sequencesAsTheyAre();
        String before = TestServer.digest();
        for (int statements = 0; statements < MOST_STATEMENTS; statements++) {
            house.forgetReservedNumbers();
            breaking.breakAfter(statements);
            if (getsThrough(command)) {
                assertThat(breaking.heal()).isFalse();
                return statements;
            }
            assertThat(TestServer.digest())
                    .as("after %d statements", statements)
                    .isEqualTo(before);
            TestServer.value(sequences);
        }
        throw new AssertionError("The command never got through");
    }

    private boolean getsThrough(Supplier<?> command) {
        try {
            house.in(command);
            return true;
        } catch (RuntimeException e) {
            assertThat(breaking.heal()).as("%s", e).isTrue();
            return false;
        }
    }

    @Test
    void aSettlementAndItsPayoutsEndTheSame() throws SQLException {
        endsTheSame(this::settlementAndPayouts);
    }

    private void settlementAndPayouts() throws SQLException {
        String orderId = scenes.activeOrder(PER_THOUSAND, scenes.signedAgreement());
        give(2, () -> house.metering.record(Scenes.batch(orderId, 1, 1_000)));
        give(11, () -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
        Invoice invoice = house.in(() -> house.invoicing.issue(orderId, NOVEMBER, FINANCE));
        give(() -> house.calculation.open(invoice.id(), FINANCE));
        String settlementId = house.in(
                () -> house.calculation.open(invoice.id(), FINANCE).get(0).id());
        give(() -> house.calculation.calculate(settlementId, FINANCE));
        String runId = settlementId + "-1";
        give(() -> house.review.open(runId, FINANCE));
        for (PartyRef member : MEMBERS) {
            give(() -> house.review.confirm(runId, member, Actor.of("m-" + member)));
        }
        give(() -> house.receivables.recordPayment(invoice.id(), Fen.of(100), "HD-1", FINANCE));
        give(11, () -> house.posting.post(runId, FINANCE));
        give(() -> house.receivables.recordPayment(invoice.id(), invoice.outstanding(), "HD-2", FINANCE));
        SettlementRun run = house.in(() -> house.settlements.getRun(runId));
        assertThat(run.status()).isEqualTo(RunState.CLOSED);
        for (Map.Entry<PartyRef, Fen> part : run.totals().entrySet()) {
            paidOut(part.getKey(), part.getValue());
        }
        // One for the invoice, two for payments, one for the settlement, two for releases, two for each of three
        // payouts.
        assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("12");
    }

    /** Every step of a payout, and in the end the bank has paid. */
    private void paidOut(PartyRef party, Fen amount) throws SQLException {
        String reference = "PAY-" + party;
        give(() -> house.preparation.create(party, amount, reference, FINANCE));
        String payout = house.in(() ->
                house.preparation.create(party, amount, reference, FINANCE).id());
        give(() -> house.preparation.check(payout, Scenes.SECOND));
        give(() -> house.preparation.approve(payout, Scenes.THIRD));
        give(9, () -> house.payingOut.submit(payout, FINANCE));
        assertThat(house.in(() -> house.statements.balance(party)).inTransit()).isEqualTo(amount);
        give(5, () -> house.payingOut.confirm(payout, "HD-OUT-" + party, FINANCE));
        assertThat(house.in(() -> house.statements.balance(party)).total()).isEqualTo(Fen.ZERO);
    }

    @Test
    void anObjectionAndTheCorrectedRunEndTheSame() throws SQLException {
        endsTheSame(() -> {
            Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
            String runId = scenes.runInReview(invoice);
            give(() -> house.review.dispute(runId, Scenes.TECH, "不同意", Actor.of("t")));
            String settlementId =
                    house.in(() -> house.settlements.getRun(runId).settlement().id());
            Correction correction = Correction.deducting("更正", List.of(new Deduction("补偿", Scenes.DATA, Fen.of(30))));
            give(9, () -> house.calculation.recalculate(settlementId, correction, FINANCE));
            String corrected = settlementId + "-2";
            give(() -> house.review.open(corrected, FINANCE));
            scenes.confirmed(corrected);
            give(11, () -> house.posting.post(corrected, FINANCE));
            assertThat(house.in(() -> house.settlements.getRun(corrected)).status())
                    .isEqualTo(RunState.POSTED);
        });
    }

    @Test
    void disputedPartsEndTheSame() throws SQLException {
        endsTheSame(() -> {
            Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
            String runId = scenes.runInReview(invoice);
            String kept = disputed(runId, Scenes.TECH, Fen.of(30));
            String back = disputed(runId, Scenes.DATA, Fen.of(20));
            scenes.confirmed(runId);
            give(11, () -> house.posting.post(runId, FINANCE));
            give(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
            give(() -> house.disputing.takeUp(kept, Scenes.SECOND));
            Map<PartyRef, Fen> awards = Map.of(Scenes.TECH, Fen.of(11));
            give(11, () -> house.disputeSettling.decide(kept, awards, "部分成立", Scenes.SECOND));
            give(5, () -> house.disputeSettling.withdraw(back, Scenes.DATA, "误提", Actor.of("d")));
            assertThat(house.in(() -> house.settlements.getRun(runId)).status()).isEqualTo(RunState.CLOSED);
            // One each for invoice, settlement, payment and decision, and three for releases.
            assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("7");
        });
    }

    private String disputed(String runId, PartyRef claimant, Fen amount) throws SQLException {
        Contest contest = new Contest(LEADS_PART, amount, "接入成本未扣除");
        give(() -> house.disputing.open(runId, claimant, contest, FINANCE));
        return house.in(
                () -> house.disputing.open(runId, claimant, contest, FINANCE).id());
    }

    @Test
    void aPayoutThatIsGivenUpOrComesBackEndsTheSame() throws SQLException {
        endsTheSame(() -> {
            Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
            String runId = scenes.confirmedRun(invoice);
            house.in(() -> house.posting.post(runId, FINANCE));
            house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
            String given = scenes.approvedPayout(MEMBERS.get(0), Fen.of(500), "PAY-1");
            give(() -> house.preparation.cancel(given, "账号有误", FINANCE));
            String lost = scenes.submittedPayout(MEMBERS.get(0), Fen.of(500), "PAY-2");
            give(5, () -> house.payingOut.returned(lost, "户名不符", FINANCE));
            assertThat(house.in(() -> house.payouts.reserved(MEMBERS.get(0)))).isEqualTo(Fen.ZERO);
        });
    }

    @Test
    void aCreditNoteAndWhatTheMembersReturnEndTheSame() throws SQLException {
        endsTheSame(this::creditNoteAndClawback);
    }

    private void creditNoteAndClawback() throws SQLException {
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        String runId = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(runId, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(6_000), "HD-1", FINANCE));
        scenes.submittedPayout(MEMBERS.get(0), Fen.of(500), "PAY-1");
        CreditRequest unwanted = request("CR-0", Fen.of(5));
        String declined = house.in(
                () -> house.crediting.request(invoice.id(), unwanted, FINANCE).id());
        give(() -> house.crediting.decline(declined, Scenes.BUYER, "不符", FINANCE));
        CreditRequest request = request("CR-1", invoice.gross().minus(Fen.of(17)));
        give(() -> house.crediting.request(invoice.id(), request, FINANCE));
        String noteId = house.in(
                () -> house.crediting.request(invoice.id(), request, FINANCE).id());
        give(21, () -> house.crediting.confirm(noteId, Scenes.BUYER, FINANCE));
        assertThat(house.in(() -> house.statements.balance(MEMBERS.get(0))).toReturn())
                .isGreaterThan(Fen.ZERO);
        give(() -> {
            house.debts.repaid(MEMBERS.get(0), Fen.of(490), "RT-1", FINANCE);
            return null;
        });
        give(() -> house.crediting.refund(noteId, "RF-1", FINANCE));
        // One each for invoice, settlement, payment, release, payout, credit note, clawback, repayment and refund.
        assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("9");
    }

    private static CreditRequest request(String reference, Fen amount) {
        return new CreditRequest(Scenes.LEAD, Map.of(1, amount), CreditReason.REFUND, "退回", reference);
    }

    @Test
    void closingAMonthEndsTheSame() throws SQLException {
        endsTheSame(() -> {
            String runId = scenes.confirmedRun(scenes.invoice("100000", scenes.signedAgreement()));
            house.in(() -> house.posting.post(runId, FINANCE));
            house.clock.moveTo(LocalDate.of(2026, 12, 2));
            give(() -> house.periodClose.lock(NOVEMBER));
            give(5, () -> house.periodClose.seal(NOVEMBER, FINANCE));
            String root = house.in(() -> house.periodClose.list().get(0).root());
            give(() -> house.periodClose.close(NOVEMBER, root, Actor.of("auditor")));
            assertThat(TestServer.value("select count(*) from billing.balance_snapshot"))
                    .isEqualTo(TestServer.value("select count(*) from billing.account"));
        });
    }

    @Test
    void theBreakItselfIsSeenByTheCaller() throws SQLException {
        begin(new House(breaking::before), true);
        breaking.breakAfter(0);
        assertThatThrownBy(() -> scenes.signedAgreement()).hasRootCauseInstanceOf(SQLException.class);
        assertThat(breaking.heal()).isTrue();
    }
}
