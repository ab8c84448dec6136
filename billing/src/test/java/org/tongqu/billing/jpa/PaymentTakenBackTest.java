package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;
import static org.tongqu.billing.jpa.Scenes.TECH;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.statement.MemberStatement.Closing;

/** A payment that was none is taken back with all that it has released, unless the money is gone. */
class PaymentTakenBackTest {

    private static final String WHY = "付错发票（示例）";
    private MemoryPorts ports;
    private House house;
    private Scenes scenes;
    private String agreement;
    private Invoice invoice;
    private String run;

    @BeforeEach
    void anInvoiceWhoseRevenueIsShared() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        house = new House(clock, c -> ports);
        scenes = new Scenes(house);
        agreement = scenes.signedAgreement();
        share("100000");
    }

    private void share(String calls) {
        invoice = scenes.invoice(calls, agreement);
        run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
    }

    @AfterEach
    void noInvariantIsBroken() {
        assertThat(new MemoryChecks(ports).broken()).isEmpty();
    }

    private void pay(Fen amount, String reference) {
        house.in(() -> house.receivables.recordPayment(invoice.id(), amount, reference, FINANCE));
    }

    private void takeBack(String reference, String why) {
        house.in(() -> {
            house.correction.takeBack(reference, why, FINANCE);
            return reference;
        });
    }

    private void assertRefused(String code, String reference, Object... facts) {
        String before = ports.contents();
        assertThatThrownBy(() -> takeBack(reference, WHY)).isInstanceOfSatisfying(BillingException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.args()).containsExactly(facts);
        });
        assertThat(ports.contents()).isEqualTo(before);
    }

    private Invoice now() {
        return house.in(() -> house.invoices.get(invoice.id()));
    }

    private RunState state() {
        return house.in(() -> house.settlements.getRun(run).status());
    }

    private Closing balance(PartyRef party) {
        return house.in(() -> house.statements.balance(party));
    }

    private Map<PartyRef, Fen> payable() {
        Map<PartyRef, Fen> payable = new TreeMap<>();
        MEMBERS.forEach(member -> payable.put(member, balance(member).payable()));
        return payable;
    }

    private Map<PartyRef, Fen> shares() {
        return new TreeMap<>(house.in(() -> house.settlements.getRun(run).totals()));
    }

    private List<Journal> journals(JournalKind kind) {
        String settlement =
                house.in(() -> house.settlements.getRun(run).settlement().id());
        return house.in(() -> house.ledger.ofDocument(settlement)).stream()
                .filter(journal -> journal.entry().kind() == kind)
                .toList();
    }

    private List<StatusLog.Entry> log(DocumentKind kind, String id) {
        return house.in(() -> house.log.of(kind, id)).stream()
                .map(StatusLog.Dated::entry)
                .toList();
    }

    @Test
    void whatItReleasedIsHeldAgainAndTheRunIsOpenUntilItIsPaidAnew() {
        Map<PartyRef, Fen> shares = shares();
        pay(invoice.gross(), "HD-1");
        assertThat(state()).isEqualTo(RunState.CLOSED);
        takeBack("HD-1", WHY);
        assertThat(now().status()).isEqualTo(InvoiceState.ISSUED);
        assertThat(now().outstanding()).isEqualTo(invoice.gross());
        assertThat(payable().values()).containsOnly(Fen.ZERO);
        assertThat(MEMBERS)
                .allSatisfy(member -> assertThat(balance(member).held()).isEqualTo(shares.get(member)));
        assertThat(state()).isEqualTo(RunState.POSTED);
        assertThat(house.in(() -> house.ledger.balance(Account.PLATFORM_CASH))).isEqualTo(Fen.ZERO);
        pay(invoice.gross(), "HD-2");
        assertThat(payable()).isEqualTo(shares);
        assertThat(state()).isEqualTo(RunState.CLOSED);
        assertThat(log(DocumentKind.SETTLEMENT, run).stream().skip(5).map(StatusLog.Entry::to))
                .containsExactly("CLOSED", "POSTED", "CLOSED");
    }

    @Test
    void itStaysWrittenWithItsOpposite() {
        pay(Fen.of(700), "HD-1");
        takeBack("HD-1", WHY);
        List<Payment> payments = now().payments();
        assertThat(payments).extracting(Payment::reference).containsExactly("HD-1", "-HD-1");
        assertThat(payments).extracting(Payment::takesBack).containsExactly(false, true);
        assertThat(payments).extracting(Payment::amount).containsExactly(Fen.of(700), Fen.of(-700));
        assertThat(payments).extracting(Payment::recordedBy).containsOnly(FINANCE.name());
        assertThat(payments).extracting(Payment::recordedAt).containsOnly(house.clock.instant());
        List<StatusLog.Entry> log = log(DocumentKind.INVOICE, invoice.id());
        assertThat(log.get(log.size() - 1))
                .isEqualTo(StatusLog.Entry.moved(
                                DocumentKind.INVOICE,
                                invoice.id(),
                                InvoiceState.PARTIALLY_PAID,
                                InvoiceState.ISSUED,
                                FINANCE)
                        .because(WHY));
    }

    @Test
    void whatTheOtherPaymentsBringIsReleasedAnewAndWhatWasReleasedBeforeStays() {
        pay(Fen.of(3_000), "HD-1");
        pay(Fen.of(2_000), "HD-2");
        pay(Fen.of(1_000), "HD-3");
        takeBack("HD-2", WHY);
        assertThat(now().paid()).isEqualTo(Fen.of(4_000));
        assertThat(Fen.sum(payable().values())).isEqualTo(now().netPaid());
        List<Journal> released = journals(JournalKind.REVENUE_RELEASED);
        assertThat(journals(JournalKind.REVERSAL))
                .extracting(journal -> journal.reverses().orElseThrow())
                .containsExactly(released.get(1).id(), released.get(2).id());
        assertThat(journals(JournalKind.REVERSAL))
                .extracting(journal -> journal.entry().narrative())
                .containsOnly(WHY);
        assertThat(released).hasSize(4);

        takeBack("HD-1", "也是误付（示例）");
        assertThat(Fen.sum(payable().values())).isEqualTo(now().netPaid());
        assertThat(journals(JournalKind.REVERSAL)).hasSize(4);
        pay(now().outstanding(), "HD-4");
        assertThat(payable()).isEqualTo(shares());
    }

    @Test
    void aPartyThatWasPaidOutOfItKeepsItInPlace() {
        pay(invoice.gross(), "HD-1");
        Fen part = shares().get(LEAD);
        scenes.approvedPayout(LEAD, Fen.of(1), "PAY-1");
        assertRefused(
                "settlement.passedOn",
                "HD-1",
                LEAD,
                part.format(),
                part.minus(Fen.of(1)).format());
        assertThat(now().status()).isEqualTo(InvoiceState.SETTLED);
    }

    /** Whoever asked for too much before does not stand in the way of a correction by which it loses nothing. */
    @Test
    void onlyALossOfWhatIsMissingAlreadyStandsInTheWay() {
        Invoice first = invoice;
        pay(invoice.gross(), "HD-0");
        share("50000");
        pay(Fen.of(1), "HD-1");
        pay(invoice.gross().minus(Fen.of(1)), "HD-2");
        scenes.approvedPayout(TECH, payable().get(TECH), "PAY-1");
        scenes.credited(first, Fen.of(1_000));
        Fen missing = payable().get(TECH).minus(house.in(() -> house.payouts.reserved(TECH)));
        assertThat(missing.isNegative()).isTrue();
        Map<PartyRef, Fen> before = payable();
        takeBack("HD-1", WHY);
        assertThat(payable()).containsEntry(TECH, before.get(TECH)).containsEntry(DATA, before.get(DATA));
        assertThat(payable()).isNotEqualTo(before);
        Fen left = payable().get(TECH).minus(shares().get(TECH));
        assertRefused(
                "settlement.passedOn",
                "HD-2",
                TECH,
                missing.minus(left.minus(house.in(() -> house.payouts.reserved(TECH))))
                        .format(),
                Fen.ZERO.format());
    }

    @Test
    void whatWasKeptOfItForAClawbackIsOwedAgain() {
        pay(invoice.gross(), "HD-1");
        for (PartyRef member : MEMBERS) {
            String sent = scenes.submittedPayout(member, balance(member).payable(), "PAY-" + member);
            house.in(() -> house.payingOut.confirm(sent, "OUT-" + member, FINANCE));
        }
        scenes.credited(invoice, Fen.of(2_000));
        List<Fen> owed =
                MEMBERS.stream().map(member -> balance(member).toReturn()).toList();
        assertThat(owed).allMatch(Fen::isPositive);
        share("50000");
        pay(Fen.of(1_000), "HD-2");
        assertThat(MEMBERS.stream().map(member -> balance(member).toReturn())).isNotEqualTo(owed);
        assertThat(payable().values()).containsOnly(Fen.ZERO);
        takeBack("HD-2", WHY);
        assertThat(MEMBERS.stream().map(member -> balance(member).toReturn())).isEqualTo(owed);
        assertThat(payable().values()).containsOnly(Fen.ZERO);
    }

    @Test
    void ofAnInvoiceThatWasCreditedNothingIsTakenBack() {
        pay(Fen.of(700), "HD-1");
        scenes.credited(invoice, Fen.of(1));
        assertRefused("payment.credited", "HD-1", invoice.id());
        assertRefused("payment.unknown", "HD-9", "HD-9");
    }

    @Test
    void whatWasPaidTooMuchIsNoAdvanceAnyMore() {
        pay(invoice.gross().plus(Fen.of(40)), "HD-1");
        assertThat(house.in(() -> house.ledger.balance(Account.advance(Scenes.BUYER))))
                .isEqualTo(Fen.of(-40));
        takeBack("HD-1", WHY);
        assertThat(house.in(() -> house.ledger.balance(Account.advance(Scenes.BUYER))))
                .isEqualTo(Fen.ZERO);
    }

    /** The members have got everything of the first invoice, so that what is at the bank is its tax and the second one. */
    @Test
    void moneyThatIsNotAtTheBankAnyMoreIsNotTakenBack() {
        Invoice first = invoice;
        pay(first.gross(), "HD-1");
        for (PartyRef member : MEMBERS) {
            String sent = scenes.submittedPayout(member, balance(member).payable(), "PAY-" + member);
            house.in(() -> house.payingOut.confirm(sent, "OUT-" + member, FINANCE));
        }
        invoice = scenes.invoice("50000", agreement);
        pay(invoice.gross(), "HD-2");
        CreditNote tax = scenes.credited(first, first.tax());
        house.in(() -> house.crediting.refund(tax.id(), "RF-1", FINANCE));
        takeBack("HD-2", WHY);
        assertThat(house.in(() -> house.ledger.balance(Account.PLATFORM_CASH))).isEqualTo(Fen.ZERO);
        pay(invoice.gross(), "HD-3");
        CreditNote one = scenes.credited(first, Fen.of(1));
        house.in(() -> house.crediting.refund(one.id(), "RF-2", FINANCE));
        assertRefused(
                "payment.spent",
                "HD-3",
                invoice.gross().format(),
                invoice.gross().minus(Fen.of(1)).format());
    }
}
