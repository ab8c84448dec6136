package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;
import static org.tongqu.billing.jpa.Scenes.PER_THOUSAND;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.invoice.Charge;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.InvoiceIssued;
import org.tongqu.billing.invoice.InvoiceLine;
import org.tongqu.billing.invoice.InvoicePaid;
import org.tongqu.billing.invoice.InvoiceRefused;
import org.tongqu.billing.invoice.InvoiceState;
import org.tongqu.billing.invoice.InvoicesPaid;
import org.tongqu.billing.invoice.Payment;
import org.tongqu.billing.invoice.PaymentConflict;
import org.tongqu.billing.invoice.PaymentRefused;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.price.Rating;

class InvoicingIT {

    private static final BillingPeriod DECEMBER = NOVEMBER.next();
    private House house;
    private Scenes scenes;
    private String orderId;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        scenes = new Scenes(house);
        orderId = scenes.activeOrder(PER_THOUSAND, null);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    /** What is kept, where it is kept in a database. */
    void assertKept(String query, String expected) throws SQLException {
        assertThat(TestServer.value(query)).isEqualTo(expected);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void use(String eventId, String quantity, LocalDate day) {
        house.in(() -> house.metering.record(List.of(Scenes.record(orderId, eventId, quantity, day))));
    }

    private Invoice issue(BillingPeriod period) {
        return house.in(() -> house.invoicing.issue(orderId, period, FINANCE));
    }

    private Payment pay(Invoice invoice, long fen, String reference) {
        return house.in(() -> house.receivables
                .recordPayment(invoice.id(), Fen.of(fen), reference, FINANCE)
                .payment());
    }

    private Invoice current(Invoice invoice) {
        return house.in(() -> house.invoices.get(invoice.id()));
    }

    @Test
    void anOrderHasOneInvoicePerMonthHoweverOftenItIsIssued() {
        use("a", "4000", TODAY);
        List<Charge> preview = house.in(() -> house.invoicing.preview(orderId, NOVEMBER));
        Invoice invoice = issue(NOVEMBER);
        assertThat(preview).extracting(Charge::gross).containsExactly(invoice.gross());
        assertThat(issue(NOVEMBER).id()).isEqualTo(invoice.id());
        assertThat(invoice.gross()).isEqualTo(Fen.of(480));
        assertThat(invoice.dueDate()).isEqualTo(TODAY.plusDays(30));
        assertThat(house.in(() -> house.ledger.balance(Account.receivable(Scenes.BUYER))))
                .isEqualTo(Fen.of(480));
        assertThat(house.in(() -> house.ledger.balance(Account.pool(invoice.id()))))
                .isEqualTo(invoice.net().negate());
        assertThat(house.issued.fired())
                .containsExactly(
                        new InvoiceIssued(invoice.id(), orderId, NOVEMBER, invoice.gross(), invoice.net(), FINANCE));
        assertThat(house.in(() -> house.invoices.ofOrder(orderId))).hasSize(1);
    }

    @Test
    void lateUsageIsInTheNextInvoiceAndCostsWhatItWouldHaveCostInTime() {
        use("in time", "4000", TODAY);
        Invoice november = issue(NOVEMBER);
        use("late", "39000", TODAY);
        house.clock.moveTo(LocalDate.of(2026, 12, 20));
        use("december", "1000", LocalDate.of(2026, 12, 19));
        Invoice december = issue(DECEMBER);
        assertThat(december.lines()).extracting(InvoiceLine::origin).containsExactly(NOVEMBER, DECEMBER);
        Fen novemberInAll = Rating.cost(PER_THOUSAND, new BigDecimal("43000"), PurposeClass.INDUSTRIAL_DEVELOPMENT);
        assertThat(november.gross().plus(december.lines().get(0).gross())).isEqualTo(novemberInAll);
        assertThat(december.lines().get(1).gross()).isEqualTo(Fen.of(120));
        house.clock.moveTo(LocalDate.of(2027, 1, 5));
        assertThatThrownBy(() -> issue(DECEMBER.next()))
                .isInstanceOf(InvoiceRefused.class)
                .hasMessageContaining("nothingToCharge");
    }

    @Test
    void anInvoiceOverNothingIsSettledAtOnceAndBooksNothing() {
        orderId = scenes.placedOrder(PER_THOUSAND, PurposeClass.PUBLIC_GOVERNANCE, null);
        house.in(() -> house.ordering.activate(orderId, FINANCE));
        use("free", "1000000", TODAY);
        Invoice invoice = issue(NOVEMBER);
        assertThat(invoice.gross()).isEqualTo(Fen.ZERO);
        assertThat(invoice.status()).isEqualTo(InvoiceState.SETTLED);
        assertThat(house.in(() -> house.ledger.ofDocument(invoice.id()))).isEmpty();
        assertThatThrownBy(() -> house.in(() -> house.calculation.open(invoice.id(), FINANCE)))
                .hasMessageContaining("settlement.nothingToShare");
    }

    @Test
    void onlyAnAcceptedOrderIsInvoiced() {
        String placed = scenes.placedOrder(
                PricePlan.monthly("月", new BigDecimal("300")), PurposeClass.SECTOR_DEVELOPMENT, null);
        assertThatThrownBy(() -> house.in(() -> house.invoicing.issue(placed, NOVEMBER, FINANCE)))
                .hasMessageContaining("invoice.notChargeable");
        assertThatThrownBy(() -> house.in(() -> house.invoicing.issue("OR-0", NOVEMBER, FINANCE)))
                .isInstanceOf(UnknownDocument.class);
        house.in(() -> house.ordering.cancel(placed, "不要了", FINANCE));
        assertThatThrownBy(() -> house.in(() -> house.ordering.activate(placed, FINANCE)))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void paymentsCountOncePerReferenceUntilNothingIsOwed() {
        use("a", "100000", TODAY);
        Invoice invoice = issue(NOVEMBER);
        assertThat(invoice.gross()).isEqualTo(Fen.of(11_050));
        assertThat(pay(invoice, 50, "HD-1").applied()).isEqualTo(Fen.of(50));
        assertThat(pay(invoice, 50, "HD-1").applied()).isEqualTo(Fen.of(50));
        assertThat(current(invoice).status()).isEqualTo(InvoiceState.PARTIALLY_PAID);
        assertThatThrownBy(() -> pay(invoice, 51, "HD-1")).isInstanceOf(PaymentConflict.class);
        pay(invoice, 100, "HD-2");
        assertThat(current(invoice).outstanding()).isEqualTo(Fen.of(10_900));
        Payment last = pay(invoice, 10_901, "HD-3");
        assertThat(last.excess()).isEqualTo(Fen.of(1));
        assertThat(current(invoice).status()).isEqualTo(InvoiceState.SETTLED);
        assertThat(house.in(() -> house.ledger.balance(Account.advance(Scenes.BUYER))))
                .isEqualTo(Fen.of(-1));
        assertThat(house.in(() -> house.ledger.balance(Account.PLATFORM_CASH))).isEqualTo(Fen.of(11_051));
        assertThatThrownBy(() -> pay(invoice, 1, "HD-4")).hasMessageContaining("payment.notDue");
        assertThat(house.paid.fired())
                .flatExtracting(InvoicesPaid::payments)
                .extracting(InvoicePaid::isSettled)
                .containsExactly(false, false, true);
    }

    @Test
    void aPaymentNeedsAnAmountAndAReference() {
        use("a", "100000", TODAY);
        Invoice invoice = issue(NOVEMBER);
        assertThatThrownBy(() -> pay(invoice, 0, "HD-1")).isInstanceOf(PaymentRefused.class);
        assertThatThrownBy(() -> pay(invoice, 1, " ")).hasMessageContaining("payment.reference");
        assertThatThrownBy(() -> pay(invoice, 1, "r".repeat(101))).hasMessageContaining("payment.reference");
        assertThat(pay(invoice, 1, "r".repeat(100)).reference()).hasSize(100);
    }

    @Test
    void fiftyClerksIssueOneInvoiceAndRecordOnePayment() throws Exception {
        use("a", "100000", TODAY);
        List<Object> invoices = Parallel.run(50, i -> issue(NOVEMBER).id());
        assertThat(invoices).hasSize(50).containsOnly(invoices.get(0));
        Invoice invoice = issue(NOVEMBER);
        List<Object> payments =
                Parallel.run(50, i -> pay(invoice, 1_000, "HD-1").reference());
        assertThat(payments).hasSize(50).containsOnly("HD-1");
        assertThat(current(invoice).paid()).isEqualTo(Fen.of(1_000));
    }

    @Test
    void whatIsReportedWhileAnInvoiceIsIssuedIsInItOrInTheNextOne() throws Exception {
        use("first", "1000", TODAY);
        List<Object> results = Parallel.run(12, i -> {
            if (i % 3 == 0) {
                return issue(NOVEMBER).id();
            }
            use("e" + i, "1000", TODAY);
            return "sent";
        });
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(String.class));
        house.clock.moveTo(LocalDate.of(2026, 12, 20));
        use("december", "1", LocalDate.of(2026, 12, 19));
        issue(DECEMBER);
        assertKept(
                "select sum(l.quantity)::int || '/' || (select count(*) from billing.billed_usage)"
                        + " from billing.invoice_line l",
                "9001/10");
        assertThat(house.in(() -> house.invoices.ofOrder(orderId)).stream()
                        .flatMap(invoice -> invoice.lines().stream())
                        .map(InvoiceLine::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("9001");
    }
}
