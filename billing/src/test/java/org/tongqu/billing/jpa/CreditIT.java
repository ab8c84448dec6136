package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNoteState;
import org.tongqu.billing.invoice.CreditReason;
import org.tongqu.billing.invoice.CreditRefused;
import org.tongqu.billing.invoice.CreditRequest;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.settlement.ClawbackClaim;
import org.tongqu.billing.settlement.ClawbackState;
import org.tongqu.billing.settlement.SettlementRefused;
import org.tongqu.billing.statement.MemberStatement.Closing;

/** Something of an invoice is given back to the buyer, and the members of the consortium return their parts of it. */
class CreditIT {

    private static final Actor BUYERS_FINANCE = Actor.of("buyers-finance");

    private House house;
    private Scenes scenes;
    private Invoice invoice;

    @BeforeEach
    void aSharedInvoice() throws SQLException {
        house = open();
        scenes = new Scenes(house);
        invoice = scenes.invoice("100000", scenes.signedAgreement());
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private CreditNote request(long fen, String reference) {
        CreditRequest request =
                new CreditRequest(LEAD, Map.of(1, Fen.of(fen)), CreditReason.SERVICE_FAILURE, "十一月七日接口中断", reference);
        return house.in(() -> house.crediting.request(invoice.id(), request, FINANCE));
    }

    private CreditNote credit(long fen, String reference) {
        String id = request(fen, reference).id();
        return house.in(() -> house.crediting.confirm(id, BUYER, BUYERS_FINANCE));
    }

    private void post() {
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
    }

    private void pay(Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    private Map<PartyRef, Closing> balances() {
        Map<PartyRef, Closing> balances = new HashMap<>();
        MEMBERS.forEach(member -> balances.put(member, house.in(() -> house.statements.balance(member))));
        return balances;
    }

    private Fen total(Map<PartyRef, Closing> balances) {
        return Fen.sum(balances.values().stream().map(Closing::total).toList());
    }

    private Invoice now() {
        return house.in(() -> house.invoices.get(invoice.id()));
    }

    @Test
    void whatIsGivenBackAfterEverybodyWasPaidOutIsOwedByEverybodyToTheFen() {
        post();
        pay(invoice.gross(), "HD-1");
        for (PartyRef member : MEMBERS) {
            Fen payable = balances().get(member).payable();
            String payout = scenes.submittedPayout(member, payable, "PAY-" + member);
            house.in(() -> house.payingOut.confirm(payout, "HD-OUT", FINANCE));
        }
        CreditNote note = credit(1_001, "CR-1");
        assertThat(note.status()).isEqualTo(CreditNoteState.ISSUED);
        assertThat(note.toRefund()).isEqualTo(Fen.of(1_001));
        assertThat(total(balances())).isEqualTo(note.net().negate());
        assertThat(balances().values()).allSatisfy(owed -> {
            assertThat(owed.toReturn()).isGreaterThan(Fen.ZERO);
            assertThat(owed.payable()).isEqualTo(Fen.ZERO);
        });

        // The tax is still there to pay back the buyer, the net amount only when the members have returned it.
        assertThatThrownBy(() -> house.in(() -> house.crediting.refund(note.id(), "RF-1", FINANCE)))
                .isInstanceOf(CreditRefused.class)
                .hasMessageContaining("credit.cash");
        for (PartyRef member : MEMBERS) {
            Fen owed = balances().get(member).toReturn();
            house.in(() -> {
                house.debts.repaid(member, owed, "RT-" + member, FINANCE);
                house.debts.repaid(member, owed, "RT-" + member, FINANCE);
                return null;
            });
            assertThatThrownBy(() -> house.in(() -> {
                        house.debts.repaid(member, Fen.of(1), "RT2-" + member, FINANCE);
                        return null;
                    }))
                    .isInstanceOf(SettlementRefused.class)
                    .hasMessageContaining("repayment");
        }
        CreditNote refunded = house.in(() -> house.crediting.refund(note.id(), "RF-1", FINANCE));
        assertThat(refunded.status()).isEqualTo(CreditNoteState.REFUNDED);
        assertThat(house.in(() -> house.crediting.refund(note.id(), "RF-1", FINANCE))
                        .status())
                .isEqualTo(CreditNoteState.REFUNDED);
        assertThatThrownBy(() -> house.in(() -> house.crediting.refund(note.id(), "RF-2", FINANCE)))
                .hasMessageContaining("credit.conflict");
        assertThat(total(balances())).isEqualTo(Fen.ZERO);
        assertThat(house.in(() -> house.ledger.balance(Account.advance(BUYER)))).isEqualTo(Fen.ZERO);
        assertThat(now().status()).isEqualTo(InvoiceState.SETTLED);
    }

    @Test
    void whatIsGivenBackBeforeThePaymentComesOutOfWhatIsHeld() {
        post();
        pay(Fen.of(4_000), "HD-1");
        Fen before = total(balances());
        CreditNote note = credit(2_000, "CR-1");
        assertThat(note.status()).isEqualTo(CreditNoteState.APPLIED);
        assertThat(note.setOff()).isEqualTo(Fen.of(2_000));
        assertThat(total(balances())).isEqualTo(before.minus(note.net()));
        assertThat(balances().values())
                .allSatisfy(owed -> assertThat(owed.toReturn()).isEqualTo(Fen.ZERO));
        pay(now().outstanding(), "HD-2");
        assertThat(now().status()).isEqualTo(InvoiceState.SETTLED);
        assertThat(balances().values())
                .allSatisfy(owed -> assertThat(owed.held()).isEqualTo(Fen.ZERO));
        assertThat(total(balances())).isEqualTo(invoice.net().minus(note.net()));
        assertThat(now().netPaid()).isEqualTo(invoice.net().minus(note.net()));
    }

    @Test
    void aSettlementThatIsNotPostedYetReturnsItsPartAsSoonAsItIs() {
        String run = scenes.confirmedRun(invoice);
        CreditNote note = credit(1_500, "CR-1");
        ClawbackClaim due =
                house.in(() -> house.settlements.clawbacksOf(note.id()).get(0));
        assertThat(due.status()).isEqualTo(ClawbackState.DUE);
        house.in(() -> house.posting.post(run, FINANCE));
        ClawbackClaim booked =
                house.in(() -> house.settlements.clawbacksOf(note.id()).get(0));
        assertThat(booked.status()).isEqualTo(ClawbackState.BOOKED);
        assertThat(total(balances())).isEqualTo(invoice.net().minus(note.net()));
    }

    @Test
    void aSettlementOpenedLaterSharesTheSmallerAmountFromTheStart() {
        CreditNote note = credit(1_500, "CR-1");
        post();
        assertThat(house.in(() -> house.settlements.clawbacksOf(note.id()))).isEmpty();
        assertThat(total(balances())).isEqualTo(invoice.net().minus(note.net()));
    }

    @Test
    void anInvoiceGivenBackInPiecesLeavesNobodyWithAnything() {
        post();
        pay(Fen.of(5_003), "HD-1");
        long left = invoice.gross().value();
        int number = 0;
        for (long piece : List.of(1L, 333L, 2_000L, 4_999L)) {
            credit(piece, "CR-" + number++);
            left -= piece;
        }
        credit(left, "CR-last");
        assertThat(now().status()).isEqualTo(InvoiceState.FULLY_CREDITED);
        assertThat(now().credited()).isEqualTo(invoice.gross());
        assertThat(balances().values())
                .allSatisfy(owed -> assertThat(owed.total()).isEqualTo(Fen.ZERO));
        assertThat(house.in(() -> house.ledger.balance(Account.tax(invoice.taxRate()))))
                .isEqualTo(Fen.ZERO);
        assertThat(house.in(() -> house.ledger.balance(Account.advance(BUYER)))).isEqualTo(Fen.of(-5_003));
        assertThatThrownBy(() -> request(1, "CR-more")).hasMessageContaining("credit.amount");
        assertThatThrownBy(() -> pay(Fen.of(1), "HD-2")).hasMessageContaining("payment.notDue");
    }

    @Test
    void whatAPartyHasToReturnIsKeptOutOfItsLaterRevenue() {
        post();
        pay(invoice.gross(), "HD-1");
        Fen payable = balances().get(TECH).payable();
        scenes.submittedPayout(TECH, payable, "PAY-1");
        credit(2_000, "CR-1");
        Fen owed = balances().get(TECH).toReturn();
        assertThat(owed).isGreaterThan(Fen.ZERO);
        assertThat(balances().get(LEAD).toReturn()).isEqualTo(Fen.ZERO);

        invoice = scenes.invoice("50000", scenes.signedAgreement());
        post();
        Fen accrued = balances().get(TECH).held();
        pay(invoice.gross(), "HD-2");
        assertThat(balances().get(TECH).toReturn()).isEqualTo(Fen.ZERO);
        assertThat(balances().get(TECH).payable()).isEqualTo(accrued.minus(owed));
        assertThat(house.in(() -> house.ledger.ofDocument(invoice.id())).stream()
                        .map(journal -> journal.entry().kind()))
                .contains(JournalKind.CLAWBACK_NETTED);
    }

    @Test
    void fiftyConfirmationsAtOnceBookOneCredit() throws InterruptedException {
        post();
        pay(invoice.gross(), "HD-1");
        String id = request(1_000, "CR-1").id();
        List<Object> outcomes = Parallel.run(
                50,
                number -> house.in(
                        () -> house.crediting.confirm(id, BUYER, BUYERS_FINANCE).id()));
        assertThat(outcomes).containsOnly(id);
        assertThat(house.in(() -> house.ledger.ofDocument(invoice.id())).stream()
                        .filter(journal -> journal.entry().kind() == JournalKind.CREDIT_NOTE_ISSUED))
                .hasSize(1);
        assertThat(house.in(() -> house.settlements.clawbacksOf(id))).hasSize(1);
    }
}
