package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tongqu.billing.jpa.Scenes.BUYER;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.MEMBERS;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoicePaid;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.InvoicesPaid;
import org.tongqu.billing.invoice.PaymentRefused;
import org.tongqu.billing.invoice.RecordedPayment;
import org.tongqu.billing.invoice.Remittance;
import org.tongqu.billing.ledger.Account;

/** Money for several invoices in one transaction: what comes out is what comes out one by one, or nothing at all. */
class PaymentsTogetherIT {

    private House house;
    private String agreement;
    private Invoice shared;
    private Invoice plain;

    @BeforeEach
    void aSharedInvoiceAndOneOfASingleSeller() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        agreement = scenes.signedAgreement();
        shared = scenes.invoice("100000", agreement);
        String run = scenes.confirmedRun(shared);
        house.in(() -> house.posting.post(run, FINANCE));
        plain = scenes.invoice("10000", null);
    }

    @AfterEach
    void nothingIsViolated() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
        house.close();
    }

    private List<RecordedPayment> record(Remittance... remittances) {
        return house.in(() -> house.receivables.recordPayments(List.of(remittances), FINANCE));
    }

    private static Remittance of(Invoice invoice, Fen amount, String reference) {
        return new Remittance(invoice.id(), amount, reference);
    }

    private Fen owed(Invoice invoice) {
        return house.in(() -> house.invoices.get(invoice.id()).outstanding());
    }

    private Fen balance(Account account) {
        return house.in(() -> house.ledger.balance(account));
    }

    @Test
    void eachIsAPaymentWithItsJournalItsHistoryAndItsRelease() {
        Fen part = Fen.of(100);
        List<RecordedPayment> recorded =
                record(of(plain, part, "HD-1"), of(shared, shared.gross().plus(Fen.of(7)), "HD-2"));
        assertThat(recorded)
                .extracting(each -> each.payment().reference(), RecordedPayment::before, RecordedPayment::after)
                .containsExactly(
                        tuple("HD-1", InvoiceState.ISSUED, InvoiceState.PARTIALLY_PAID),
                        tuple("HD-2", InvoiceState.ISSUED, InvoiceState.SETTLED));
        assertThat(recorded)
                .extracting(RecordedPayment::outstanding)
                .containsExactly(plain.gross().minus(part), Fen.ZERO);
        assertThat(balance(Account.PLATFORM_CASH))
                .isEqualTo(part.plus(shared.gross()).plus(Fen.of(7)));
        assertThat(balance(Account.advance(BUYER))).isEqualTo(Fen.of(-7));
        assertThat(MEMBERS.stream()
                        .map(member -> balance(Account.payable(member)).negate())
                        .reduce(Fen.ZERO, Fen::plus))
                .isEqualTo(shared.net());
        assertThat(house.in(() -> house.log.of(DocumentKind.INVOICE, plain.id())))
                .last()
                .satisfies(change -> assertThat(change.entry().reason()).isEqualTo("HD-1"));
        assertThat(house.paid.fired())
                .flatExtracting(InvoicesPaid::payments)
                .extracting(InvoicePaid::invoiceId, InvoicePaid::hasSettlement)
                .containsExactly(tuple(plain.id(), false), tuple(shared.id(), true));
    }

    @Test
    void aSettlementOpenedAfterTheInvoiceWasReadIsKnownWhenItIsPaid() {
        house.in(() -> {
            assertThat(house.invoices.get(plain.id()).hasSettlement()).isFalse();
            Parallel.meanwhile(() -> house.in(() -> house.calculation.open(plain.id(), FINANCE)));
            return house.receivables.recordPayments(List.of(of(plain, Fen.of(1), "HD-1")), FINANCE);
        });
        assertThat(house.paid.fired())
                .flatExtracting(InvoicesPaid::payments)
                .extracting(InvoicePaid::invoiceId, InvoicePaid::hasSettlement)
                .containsExactly(tuple(plain.id(), true));
    }

    @Test
    void whileSomebodyHoldsOneOfTheInvoicesNothingIsRecordedAndNobodyWaits() {
        house.in(() -> {
            house.invoices.lock(shared.id());
            Parallel.meanwhile(() -> assertThat(record(of(plain, Fen.of(1), "HD-1"), of(shared, Fen.of(1), "HD-2")))
                    .isEmpty());
            return null;
        });
        assertThat(owed(plain)).isEqualTo(plain.gross());
        assertThat(owed(shared)).isEqualTo(shared.gross());
        assertThat(record(of(plain, Fen.of(1), "HD-1"), of(shared, Fen.of(1), "HD-2")))
                .hasSize(2);
    }

    @Test
    void ofAnInvoiceThatIsNotKnownNothingIsRecorded() {
        assertThat(record(of(plain, Fen.of(1), "HD-1"), new Remittance("INV-0", Fen.of(1), "HD-2")))
                .isEmpty();
        assertThat(owed(plain)).isEqualTo(plain.gross());
    }

    @Test
    void ifOneIsRefusedNoneIsRecorded() {
        record(of(shared, shared.gross(), "HD-1"));
        assertThatThrownBy(() -> record(of(plain, Fen.of(1), "HD-2"), of(shared, Fen.of(1), "HD-3")))
                .isInstanceOf(PaymentRefused.class)
                .hasMessageContaining("payment.notDue");
        assertThatThrownBy(() -> record(of(plain, Fen.of(1), "HD-2"), of(shared, Fen.ZERO, "HD-3")))
                .hasMessageContaining("payment.amount");
        assertThatThrownBy(() -> record(of(plain, Fen.of(1), " "))).hasMessageContaining("payment.reference");
        assertThat(owed(plain)).isEqualTo(plain.gross());
        assertThat(balance(Account.PLATFORM_CASH)).isEqualTo(shared.gross());
    }

    @Test
    void ifAReferenceStandsForAPaymentNoneIsRecorded() {
        record(of(plain, Fen.of(5), "HD-1"));
        assertThatThrownBy(() -> record(of(shared, Fen.of(1), "HD-2"), of(plain, Fen.of(5), "HD-1")))
                .isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> record(of(plain, Fen.of(1), "HD-3"), of(shared, Fen.of(1), "HD-3")))
                .isInstanceOf(PersistenceException.class);
        assertThat(owed(plain)).isEqualTo(plain.gross().minus(Fen.of(5)));
        assertThat(owed(shared)).isEqualTo(shared.gross());
        assertThat(balance(Account.PLATFORM_CASH)).isEqualTo(Fen.of(5));
    }

    /** Two releases in one transaction could wait crosswise for those of another one. */
    @Test
    void ofTwoInvoicesThatAreSharedNoneIsRecorded() {
        Scenes scenes = new Scenes(house);
        Invoice another = scenes.invoice("20000", agreement);
        scenes.confirmedRun(another);
        assertThatThrownBy(() -> record(of(shared, Fen.of(1), "HD-1"), of(another, Fen.of(1), "HD-2")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(owed(shared)).isEqualTo(shared.gross());
        assertThat(owed(another)).isEqualTo(another.gross());
    }

    @Test
    void fiftyTellersOfTheSameInvoicesLoseNothing() throws Exception {
        List<Object> recorded = Parallel.run(50, i -> {
            List<RecordedPayment> together = List.of();
            while (together.isEmpty()) { // until nobody holds one of them
                together = record(of(plain, Fen.of(1), "A-" + i), of(shared, Fen.of(2), "B-" + i));
            }
            return together.size();
        });
        assertThat(recorded).containsOnly(2);
        assertThat(owed(plain)).isEqualTo(plain.gross().minus(Fen.of(50)));
        assertThat(owed(shared)).isEqualTo(shared.gross().minus(Fen.of(100)));
        assertThat(balance(Account.PLATFORM_CASH)).isEqualTo(Fen.of(150));
    }
}
