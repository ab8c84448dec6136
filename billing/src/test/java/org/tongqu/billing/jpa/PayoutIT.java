package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.SECOND;
import static org.tongqu.billing.jpa.Scenes.THIRD;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.PartyDue;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutRefused;
import org.tongqu.billing.settlement.PayoutState;

/** What is payable goes to the bank after three persons have agreed, and never twice. */
class PayoutIT {

    private House house;
    private Scenes scenes;
    private Invoice invoice;
    private Fen payable;

    @BeforeEach
    void revenueThatTheBuyerHasPaid() throws SQLException {
        house = open();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        payable = house.in(() -> house.statements.balance(LEAD)).payable();
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String created(Fen amount, String reference) {
        return house.in(
                () -> house.preparation.create(LEAD, amount, reference, FINANCE).id());
    }

    private void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(PayoutRefused.class, refused -> assertThat(refused.code())
                .isEqualTo("payout." + code));
    }

    private PayoutState state(String payout) {
        return house.in(() -> house.payouts.find(payout).orElseThrow()).status();
    }

    @Test
    void whoeverTakesAStepHasTakenNoneBefore() {
        String payout = created(payable, "PAY-1");
        assertRefused("samePerson", () -> house.in(() -> house.preparation.check(payout, FINANCE)));
        assertThatThrownBy(() -> house.in(() -> house.preparation.approve(payout, THIRD)))
                .isInstanceOf(MoveRefused.class);
        house.in(() -> house.preparation.check(payout, SECOND));
        for (Actor earlier : List.of(FINANCE, SECOND)) {
            assertRefused("samePerson", () -> house.in(() -> house.preparation.approve(payout, earlier)));
        }
        assertThatThrownBy(() -> house.in(() -> house.payingOut.submit(payout, FINANCE)))
                .isInstanceOf(MoveRefused.class);
        house.in(() -> house.preparation.approve(payout, THIRD));
        house.in(() -> house.payingOut.submit(payout, FINANCE));
        assertThat(house.in(() -> house.log.of(DocumentKind.PAYOUT, payout)).stream()
                        .map(step ->
                                step.entry().to() + " " + step.entry().actor().name()))
                .containsExactly(
                        "CREATED " + FINANCE.name(),
                        "CHECKED " + SECOND.name(),
                        "APPROVED " + THIRD.name(),
                        "SUBMITTED " + FINANCE.name());
    }

    @Test
    void whatIsReservedCannotBeAskedForAgainUntilItIsGivenUp() {
        String first = created(payable.minus(Fen.of(10)), "PAY-1");
        assertRefused("insufficient", () -> created(Fen.of(11), "PAY-2"));
        created(Fen.of(10), "PAY-3");
        assertThat(house.in(() -> house.payouts.reserved(LEAD))).isEqualTo(payable);
        assertThat(house.in(() -> house.statements.balance(LEAD)).payable()).isEqualTo(payable);
        assertRefused("reason", () -> house.in(() -> house.preparation.cancel(first, " ", SECOND)));
        house.in(() -> house.preparation.cancel(first, "账号有误", SECOND));
        assertThat(created(payable.minus(Fen.of(10)), "PAY-2")).isNotEqualTo(first);
        assertThat(created(payable.minus(Fen.of(10)), "PAY-1")).isEqualTo(first);
        assertRefused("conflict", () -> created(Fen.of(10), "PAY-1"));
        assertThatThrownBy(() -> house.in(() -> house.preparation.check(first, SECOND)))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void whatABuyerGetsBackComesBeforeAPayoutThatIsNotAtTheBankYet() {
        String late = scenes.approvedPayout(LEAD, payable, "PAY-1");
        scenes.credited(invoice, Fen.of(5_000));
        Fen left = house.in(() -> house.statements.balance(LEAD)).payable();
        assertThat(left).isBetween(Fen.ZERO, payable.minus(Fen.of(1)));
        assertThat(house.in(() -> house.statements.balance(LEAD)).toReturn()).isEqualTo(Fen.ZERO);
        assertRefused("insufficient", () -> house.in(() -> house.payingOut.submit(late, FINANCE)));
        assertThat(due().available()).isEqualTo(Fen.ZERO);
        house.in(() -> house.preparation.cancel(late, "已有红字单", FINANCE));
        assertThat(due().available()).isEqualTo(left);
        assertThat(state(scenes.submittedPayout(LEAD, left, "PAY-2"))).isEqualTo(PayoutState.SUBMITTED);
    }

    @Test
    void whatTheBankCallsAPaymentIsWrittenDownOnceAndAReturnSaysWhy() {
        String paid = scenes.submittedPayout(LEAD, Fen.of(7), "PAY-1");
        assertRefused("reference", () -> house.in(() -> house.payingOut.confirm(paid, " ", FINANCE)));
        assertThat(house.in(() -> house.payingOut.confirm(paid, "HD-9", FINANCE))
                        .bankReference())
                .contains("HD-9");
        assertThat(house.in(() -> house.payingOut.confirm(paid, "HD-9", FINANCE))
                        .status())
                .isEqualTo(PayoutState.CONFIRMED);
        assertThatThrownBy(() -> house.in(() -> house.payingOut.confirm(paid, "HD-10", FINANCE)))
                .isInstanceOf(MoveRefused.class);
        assertThat(house.in(() -> house.ledger.ofDocument(paid))).hasSize(2);
        String back = scenes.submittedPayout(LEAD, Fen.of(5), "PAY-2");
        assertRefused("reason", () -> house.in(() -> house.payingOut.returned(back, "", FINANCE)));
        assertThatThrownBy(() -> house.in(() -> house.payingOut.returned(paid, "户名不符", FINANCE)))
                .isInstanceOf(MoveRefused.class);
        house.in(() -> house.payingOut.returned(back, "户名不符", FINANCE));
        assertRefused("returned", () -> house.in(() -> house.payingOut.returned(back, "户名不符", FINANCE)));
        assertThat(house.in(() -> house.ledger.ofDocument(back))).hasSize(2);
        assertThat(house.in(() -> house.payouts.find(back).orElseThrow()).bankReference())
                .isEmpty();
        assertThat(house.in(() -> house.preparation.available(LEAD))).isEqualTo(payable.minus(Fen.of(7)));
    }

    @Test
    void whatIsPayableReservedAndOnItsWayIsListedByParty() {
        Fen data = house.in(() -> house.statements.balance(DATA)).payable();
        scenes.submittedPayout(LEAD, Fen.of(7), "PAY-1");
        created(Fen.of(5), "PAY-2");
        assertThat(due())
                .isEqualTo(new PartyDue(LEAD, Fen.ZERO, payable.minus(Fen.of(7)), Fen.of(5), Fen.of(7), Fen.ZERO));
        assertThat(house.in(() -> house.payouts.dues(new Window(1, 1))).items())
                .containsExactly(new PartyDue(DATA, Fen.ZERO, data, Fen.ZERO, Fen.ZERO, Fen.ZERO));
        assertThat(house.in(() -> house.payouts.dues(Window.FIRST)).total()).isEqualTo(3);
    }

    @Test
    void payoutsAreFoundByStatePartyAndTime() {
        Instant now = house.clock.instant();
        String sent = scenes.submittedPayout(LEAD, Fen.of(7), "PAY-1");
        String asked = created(Fen.of(5), "PAY-2");
        EnumSet<PayoutState> all = EnumSet.allOf(PayoutState.class);
        assertThat(ids(house.in(() -> house.payouts.list(all, Window.FIRST)).items()))
                .containsExactly(asked, sent);
        assertThat(ids(house.in(() -> house.payouts.list(EnumSet.of(PayoutState.CREATED), Window.FIRST))
                        .items()))
                .containsExactly(asked);
        assertThat(ids(house.in(() -> house.payouts.ofParties(List.of(LEAD, DATA), all, Window.FIRST))
                        .items()))
                .containsExactly(asked, sent);
        assertThat(house.in(() -> house.payouts.ofParties(List.of(DATA), all, Window.FIRST))
                        .total())
                .isZero();
        assertThat(ids(house.in(() -> house.payouts.ofParty(LEAD, now, now.plus(Duration.ofSeconds(1))))))
                .containsExactly(sent, asked);
        assertThat(house.in(() ->
                        house.payouts.ofParty(LEAD, now.plus(Duration.ofSeconds(1)), now.plus(Duration.ofDays(1)))))
                .isEmpty();
    }

    private PartyDue due() {
        return house.in(() -> house.payouts.dues(Window.FIRST)).items().stream()
                .filter(due -> due.party().equals(LEAD))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Payout> payouts) {
        return payouts.stream().map(Payout::id).toList();
    }
}
