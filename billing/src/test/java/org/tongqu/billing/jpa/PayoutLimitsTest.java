package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.SECOND;
import static org.tongqu.billing.jpa.Scenes.THIRD;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutRefused;
import org.tongqu.billing.settlement.PayoutState;

/** Every step of a payout up to its limits, taken again, and taken by somebody else. */
class PayoutLimitsTest {

    private House house;
    private Scenes scenes;
    private Invoice invoice;

    @BeforeEach
    void revenueThatTheBuyerHasPaid() {
        house = House.inMemory();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
    }

    private Payout created(String reference) {
        return house.in(() -> house.preparation.create(LEAD, Fen.of(7), reference, FINANCE));
    }

    private void assertRefused(String code, Supplier<Payout> step, Object... facts) {
        assertThatThrownBy(() -> house.in(step)).isInstanceOfSatisfying(PayoutRefused.class, refused -> {
            assertThat(refused.code()).isEqualTo("payout." + code);
            assertThat(refused.args()).containsExactly(facts);
        });
    }

    private List<StatusLog.Entry> log(String payout) {
        return house.in(() -> house.log.of(DocumentKind.PAYOUT, payout)).stream()
                .map(StatusLog.Dated::entry)
                .toList();
    }

    @Test
    void aReferenceHasUpToAHundredCharacters() {
        assertThat(created("r".repeat(100)).reference()).hasSize(100);
        for (String wrong : new String[] {null, "", " ", "r".repeat(101)}) {
            assertRefused("reference", () -> house.preparation.create(LEAD, Fen.of(7), wrong, FINANCE), 100);
        }
        assertRefused("amount", () -> house.preparation.create(LEAD, Fen.ZERO, "PAY", FINANCE), Fen.ZERO);
        assertRefused("amount", () -> house.preparation.create(LEAD, Fen.of(-1), "PAY", FINANCE), Fen.of(-1));
    }

    @Test
    void allThatIsPayableCanBeAskedForAndNotAFenMore() {
        Fen payable = house.in(() -> house.statements.balance(LEAD)).payable();
        Fen more = payable.plus(Fen.of(1));
        assertRefused(
                "insufficient", () -> house.preparation.create(LEAD, more, "PAY-1", FINANCE), LEAD, more, payable);
        assertThat(house.in(() -> house.preparation.create(LEAD, payable, "PAY-1", FINANCE))
                        .amount())
                .isEqualTo(payable);
        assertThat(house.in(() -> house.preparation.available(LEAD))).isEqualTo(Fen.ZERO);
    }

    @Test
    void aReferenceStandsForOnePartyAndAmount() {
        Payout first = created("PAY-1");
        assertThat(created("PAY-1").id()).isEqualTo(first.id());
        assertRefused("conflict", () -> house.preparation.create(DATA, Fen.of(7), "PAY-1", FINANCE), "PAY-1");
        assertRefused("conflict", () -> house.preparation.create(LEAD, Fen.of(8), "PAY-1", FINANCE), "PAY-1");
        assertThat(log(first.id())).hasSize(1);
    }

    @Test
    void whoeverTookAStepMayTakeItAgainAndNobodyElse() {
        String id = created("PAY-1").id();
        for (int i = 0; i < 2; i++) {
            assertThat(house.in(() -> house.preparation.check(id, SECOND)).status())
                    .isEqualTo(PayoutState.CHECKED);
        }
        assertThatThrownBy(() -> house.in(() -> house.preparation.check(id, THIRD)))
                .isInstanceOf(MoveRefused.class);
        for (int i = 0; i < 2; i++) {
            assertThat(house.in(() -> house.preparation.approve(id, THIRD)).status())
                    .isEqualTo(PayoutState.APPROVED);
        }
        for (Actor other : List.of(FINANCE, SECOND)) {
            assertThatThrownBy(() -> house.in(() -> house.preparation.approve(id, other)))
                    .isInstanceOf(MoveRefused.class);
        }
        assertThatThrownBy(() -> house.in(() -> house.preparation.check(id, SECOND)))
                .isInstanceOf(MoveRefused.class);
        for (int i = 0; i < 2; i++) {
            assertThat(house.in(() -> house.payingOut.submit(id, FINANCE)).status())
                    .isEqualTo(PayoutState.SUBMITTED);
        }
        assertThatThrownBy(() -> house.in(() -> house.preparation.approve(id, THIRD)))
                .isInstanceOf(MoveRefused.class);
        assertThat(log(id))
                .extracting(StatusLog.Entry::to)
                .containsExactly("CREATED", "CHECKED", "APPROVED", "SUBMITTED");
    }

    @Test
    void itSaysWhoStandsBehindItAndWhen() {
        Payout asked = created("PAY-1");
        assertThat(asked.createdBy()).isEqualTo(FINANCE.name());
        assertThat(asked.createdAt()).isEqualTo(house.clock.instant());
        assertThat(asked.checkedBy()).isEmpty();
        assertThat(asked.approvedBy()).isEmpty();
        assertThat(asked.submittedAt()).isEmpty();
        assertThat(asked.journalId()).isEmpty();
        Payout sent = house.in(() -> house.payouts
                .find(scenes.submittedPayout(LEAD, Fen.of(7), "PAY-2"))
                .orElseThrow());
        assertThat(sent.checkedBy()).contains(SECOND.name());
        assertThat(sent.approvedBy()).contains(THIRD.name());
        assertThat(sent.submittedAt()).contains(house.clock.instant());
        assertThat(house.in(() -> house.ledger
                                .find(sent.journalId().orElseThrow())
                                .orElseThrow())
                        .entry()
                        .narrative())
                .isEqualTo("Payout " + sent.id() + " PAY-2");
        assertThat(List.of(FINANCE, SECOND, THIRD)).allMatch(sent::hasHandled);
        assertThat(sent.hasHandled(Actor.of("finance-4"))).isFalse();
    }

    @Test
    void givingUpAndComingBackSayWhyInUpToAThousandCharacters() {
        String longest = "因".repeat(1_000);
        String given = created("PAY-1").id();
        String back = scenes.submittedPayout(LEAD, Fen.of(7), "PAY-2");
        for (String wrong : new String[] {null, "", " ", longest + "因"}) {
            assertRefused("reason", () -> house.preparation.cancel(given, wrong, SECOND), 1_000);
            assertRefused("reason", () -> house.payingOut.returned(back, wrong, SECOND), 1_000);
        }
        assertThat(house.in(() -> house.preparation.cancel(given, longest, SECOND))
                        .status())
                .isEqualTo(PayoutState.CANCELLED);
        assertThat(house.in(() -> house.payingOut.returned(back, longest, SECOND))
                        .status())
                .isEqualTo(PayoutState.RETURNED);
        assertThat(List.of(log(given).get(1), log(back).get(4)))
                .extracting(StatusLog.Entry::reason)
                .containsOnly(longest);
    }

    @Test
    void theBankCallsAPaymentByUpToAHundredCharacters() {
        String id = scenes.submittedPayout(LEAD, Fen.of(7), "PAY-1");
        for (String wrong : new String[] {null, "", " ", "b".repeat(101)}) {
            assertRefused("reference", () -> house.payingOut.confirm(id, wrong, FINANCE), 100);
        }
        Payout paid = house.in(() -> house.payingOut.confirm(id, "b".repeat(100), FINANCE));
        assertThat(paid.status()).isEqualTo(PayoutState.CONFIRMED);
        assertThat(paid.bankReference()).contains("b".repeat(100));
    }

    @Test
    void noStepIsTakenOfAPayoutThatIsNotThere() {
        List<Supplier<Payout>> steps = List.of(
                () -> house.preparation.check("PO-0", SECOND),
                () -> house.preparation.approve("PO-0", THIRD),
                () -> house.preparation.cancel("PO-0", "无", THIRD),
                () -> house.payingOut.submit("PO-0", FINANCE),
                () -> house.payingOut.confirm("PO-0", "HD", FINANCE),
                () -> house.payingOut.returned("PO-0", "无", FINANCE));
        assertThat(steps).allSatisfy(step -> assertThatThrownBy(() -> house.in(step))
                .isInstanceOfSatisfying(UnknownDocument.class, unknown -> assertThat(unknown.args())
                        .containsExactly("PO-0")));
    }

    /** A buyer was paid back what the members still owe: what is at the bank then is less than what is payable. */
    @Test
    void noMoreIsSentThanIsAtTheBank() {
        for (PartyRef member : MEMBERS) {
            Fen payable = house.in(() -> house.statements.balance(member)).payable();
            String sent = scenes.submittedPayout(member, payable, "ALL-" + member);
            house.in(() -> house.payingOut.confirm(sent, "OUT-" + member, FINANCE));
        }
        Invoice second = scenes.invoice("200000", null);
        String run = scenes.runInReview(second);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(second.id(), second.gross(), "HD-2", FINANCE));
        CreditNote note = scenes.credited(invoice, invoice.gross());
        house.in(() -> house.crediting.refund(note.id(), "RF-1", FINANCE));

        Fen funds = invoice.tax().plus(second.gross()).minus(invoice.gross());
        assertThat(house.in(() -> house.ledger.lockedFunds())).isEqualTo(funds);
        Fen more = funds.plus(Fen.of(1));
        assertThat(house.in(() -> house.preparation.available(LEAD))).isGreaterThan(more);
        String tooMuch = scenes.approvedPayout(LEAD, more, "PAY-1");
        assertRefused("funds", () -> house.payingOut.submit(tooMuch, FINANCE), more, funds);
        house.in(() -> house.preparation.cancel(tooMuch, "资金不足（示例）", FINANCE));
        scenes.submittedPayout(LEAD, funds, "PAY-2");
        assertThat(house.in(() -> house.ledger.lockedFunds())).isEqualTo(Fen.ZERO);
    }
}
