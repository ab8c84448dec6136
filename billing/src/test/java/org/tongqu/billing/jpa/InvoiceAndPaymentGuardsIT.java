package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.tongqu.billing.jpa.DatabaseRefusal.assertRefused;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invoice or a payment whose amounts do not fit together is refused by the database, whoever writes it. */
class InvoiceAndPaymentGuardsIT {

    private static House house;

    @BeforeAll
    static void anInvoice() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        scenes.invoice("100000", scenes.signedAgreement());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set paid_fen = -1",
                "set paid_fen = gross_fen + 1",
                "set set_off_fen = -1",
                "set set_off_fen = credited_net_fen + credited_tax_fen + 1",
                "set paid_fen = gross_fen, set_off_fen = 1",
                "set credited_net_fen = -1",
                "set credited_net_fen = net_fen + 1",
                "set credited_tax_fen = -1",
                "set credited_tax_fen = tax_fen + 1",
                "set status = 'LOST'"
            })
    void anInvoiceThatDoesNotAddUpIsRefused(String change) {
        assertRefused("23514", "update billing.invoice " + change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1, 1, 0", "1, -1, 0", "1, 1, 3"})
    void aNewInvoiceThatDoesNotAddUpIsRefused(String netTaxAndGross) {
        assertRefused(
                "23514",
                "insert into billing.invoice (id, order_id, period, buyer_id, seller_id, product_id, tax_rate_bp, net_fen,"
                        + " tax_fen, gross_fen, paid_fen, status, issued_at, issue_date, due_date, lock_version)"
                        + " select 'IV-X', order_id, '2020-01', buyer_id, seller_id, product_id, tax_rate_bp, "
                        + netTaxAndGross
                        + ", 0, status, issued_at, issue_date, due_date, 0 from billing.invoice limit 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0, 0, null",
                "1, 2, null",
                "1, -1, null",
                "-1, 0, null",
                "1, 1, 'paid'",
                "-1, 1, 'paid'",
                "-1, -2, 'paid'",
                "0, 0, 'paid'"
            })
    void aPaymentThatDoesNotAddUpIsRefused(String amountAppliedAndTakenBack) {
        assertRefused("23514", "begin", payment("paid", "5, 5, null"), payment("odd", amountAppliedAndTakenBack));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5, 5, null", "5, 0, null", "-5, -5, 'paid'", "-5, 0, 'paid'"})
    void aPaymentThatAddsUpIsKept(String amountAppliedAndTakenBack) {
        assertThatNoException()
                .isThrownBy(() -> TestServer.execute(
                        "begin", payment("paid", "5, 5, null"), payment("kept", amountAppliedAndTakenBack)));
    }

    @Test
    void aPaymentIsTakenBackOnce() {
        assertRefused(
                "23505",
                "begin",
                payment("paid", "5, 3, null"),
                payment("back", "-5, -3, 'paid'"),
                payment("again", "-5, -3, 'paid'"));
    }

    private static String payment(String reference, String amountAppliedAndTakenBack) {
        return "insert into billing.payment (reference, amount_fen, applied_fen, takes_back, recorded_at, recorded_by, invoice_id)"
                + " select '" + reference + "', " + amountAppliedAndTakenBack + ", now(), 'finance', id"
                + " from billing.invoice limit 1";
    }
}
