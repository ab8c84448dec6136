package org.tongqu.billing.jpa;

import static org.tongqu.billing.jpa.DatabaseRefusal.assertRefused;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invoice whose amounts do not fit together is refused by the database, whoever writes it. */
class InvoiceGuardsIT {

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
}
