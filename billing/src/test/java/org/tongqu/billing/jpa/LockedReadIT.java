package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceUtil;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;

/** What is locked is read as it is now, and nothing more of it than was asked for. */
class LockedReadIT {

    private static final PersistenceUtil UTIL = Persistence.getPersistenceUtil();

    private static House house;
    private static String invoiceId;

    @BeforeAll
    static void anInvoiceWithAPayment() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        invoiceId = scenes.invoice("100000", scenes.signedAgreement()).id();
        house.in(() -> house.receivables.recordPayment(invoiceId, Fen.of(1), "HD-1", FINANCE));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Otherwise each payment of an invoice would read all payments before it. */
    @Test
    void lockingAnInvoiceReadsNeitherItsLinesNorItsPayments() {
        house.in(() -> {
            Invoice invoice = house.invoices.lock(invoiceId).orElseThrow();
            assertThat(UTIL.isLoaded(invoice, "payments")).isFalse();
            assertThat(UTIL.isLoaded(invoice, "lines")).isFalse();
            assertThat(house.invoices.lock(invoiceId)).containsSame(invoice);
            assertThat(UTIL.isLoaded(invoice, "payments")).isFalse();
            assertThat(invoice.payments()).isNotEmpty();
            return null;
        });
    }

    @Test
    void lockingWhatIsFreeReadsNeitherLinesNorPaymentsAndLeavesOutWhatSomebodyHolds() {
        house.in(() -> {
            Invoice invoice = house.invoices.lockFree(List.of(invoiceId)).get(0);
            assertThat(UTIL.isLoaded(invoice, "payments")).isFalse();
            assertThat(UTIL.isLoaded(invoice, "lines")).isFalse();
            assertThat(house.invoices.lockFree(List.of(invoiceId, "INV-0"))).containsExactly(invoice);
            assertThat(house.invoices.lock(invoiceId)).containsSame(invoice);
            Parallel.meanwhile(() -> assertThat(house.in(() -> house.invoices.lockFree(List.of(invoiceId))))
                    .isEmpty());
            return null;
        });
    }

    @Test
    void whatWasReadBeforeIsReadAgainWhenItIsLockedAmongOthers() {
        house.in(() -> {
            Invoice invoice = house.invoices.find(invoiceId).orElseThrow();
            Fen before = invoice.outstanding();
            pay("HD-3");
            assertThat(house.invoices.lockFree(List.of(invoiceId))).containsExactly(invoice);
            assertThat(invoice.outstanding()).isEqualTo(before.minus(Fen.of(1)));
            return null;
        });
    }

    @Test
    void whatWasReadBeforeIsReadAgainWhenItIsLocked() {
        house.in(() -> {
            Invoice invoice = house.invoices.find(invoiceId).orElseThrow();
            Fen before = invoice.outstanding();
            pay("HD-2");
            assertThat(invoice.outstanding()).isEqualTo(before);
            assertThat(house.invoices.lock(invoiceId)).containsSame(invoice);
            assertThat(invoice.outstanding()).isEqualTo(before.minus(Fen.of(1)));
            return null;
        });
    }

    /** In a transaction of its own. */
    private static void pay(String reference) {
        CompletableFuture.runAsync(
                        () -> house.in(() -> house.receivables.recordPayment(invoiceId, Fen.of(1), reference, FINANCE)))
                .join();
    }
}
