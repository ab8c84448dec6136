package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.price.PurposeClass;

/** The view of violated invariants is empty after honest work and names every kind of damage. */
class InvariantsIT {

    private static House house;

    @BeforeAll
    static void honestWork() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        String agreementId = scenes.signedAgreement();
        Invoice invoice = scenes.invoice("100000", agreementId);
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(5_000), "HD-1", FINANCE));
        String paid = scenes.submittedPayout(Scenes.LEAD, Fen.of(7), "PAY-1");
        house.in(() -> house.payingOut.confirm(paid, "HD-OUT", FINANCE));
        scenes.credited(invoice, Fen.of(1_000));
        Invoice givenBack = scenes.invoice("50000", agreementId);
        String shared = scenes.confirmedRun(givenBack);
        house.in(() -> house.posting.post(shared, FINANCE));
        scenes.credited(givenBack, givenBack.gross());
        String free = scenes.placedOrder(Scenes.PER_THOUSAND, PurposeClass.PUBLIC_WELFARE, null);
        house.in(() -> house.ordering.activate(free, FINANCE));
        house.in(() -> house.metering.record(Scenes.batch(free, 1, 10)));
        house.in(() -> house.invoicing.issue(free, Scenes.NOVEMBER, FINANCE));
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        house.in(() -> house.periodClose.lock(Scenes.NOVEMBER));
        house.in(() -> house.periodClose.seal(Scenes.NOVEMBER, FINANCE));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void honestWorkViolatesNothing() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I1  | posting | update billing.posting set amount_fen = amount_fen + 1 where journal_id = 1 and seq = 1
            I1  | posting | delete from billing.posting where journal_id = 1
            I2  | posting | update billing.posting set amount_fen = amount_fen + 1 where journal_id = 1 and seq = 1
            I3  | settlement_run | update billing.settlement_run set status = 'CONFIRMED'
            I3  | settlement | update billing.settlement set pool_fen = pool_fen + 1
            I4  | settlement_share | update billing.settlement_share set amount_fen = amount_fen + 1 where line_no = 1
            I6  | settlement_share | update billing.settlement_share set exact_numerator = exact_numerator + 2000000
            I7  | posting | update billing.posting set amount_fen = -amount_fen
            I3  | clawback | update billing.clawback set net_fen = net_fen + 1
            I8  | credit_note | update billing.credit_note set gross_fen = gross_fen + 1, tax_fen = tax_fen + 1, set_off_fen = set_off_fen + 1
            I8  | credit_note_line | update billing.credit_note_line set gross_fen = gross_fen + 1, tax_fen = tax_fen + 1
            I8  | invoice | update billing.invoice set set_off_fen = set_off_fen - 1 where set_off_fen > 0
            I9  | clawback_share | update billing.clawback_share set held_fen = held_fen + 1
            I9  | clawback | update billing.clawback set status = 'DUE', booked_at = null
            I10 | clawback_share | update billing.clawback_share set held_fen = held_fen - 1 where held_fen > 0
            I21 | invoice | update billing.invoice set status = 'SETTLED' where status = 'FULLY_CREDITED'
            I11 | posting | update billing.posting set amount_fen = amount_fen + 1 where journal_id = 1 and seq = 1
            I12 | invoice_line | update billing.invoice_line set quantity = quantity + 1
            I12 | billed_usage | delete from billing.billed_usage
            I12 | usage_event | update billing.usage_event set origin_period = '2026-10'
            I13 | data_order | update billing.data_order set plan = jsonb_set(plan, '{ceiling}', '1.19')
            I13 | data_order | update billing.data_order set purpose_class = 'PUBLIC_GOVERNANCE'
            I15 | agreement_signature | delete from billing.agreement_signature where party_id = 'O002'
            I15 | share_agreement_version | update billing.share_agreement_version set canonical_json = concat(canonical_json, ' ')
            I21 | invoice | update billing.invoice set gross_fen = gross_fen + 1, net_fen = net_fen + 1
            I21 | payment | update billing.payment set applied_fen = applied_fen - 1
            I21 | invoice | update billing.invoice set status = 'SETTLED'
            I21 | payout | update billing.payout set status = 'SUBMITTED', bank_reference = null
            I7  | payout | update billing.payout set status = 'SUBMITTED', bank_reference = null
            """)
    void damageIsNamed(String invariant, String table, String damage) throws SQLException {
        try (Connection connection = TestServer.database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table billing." + table + " disable trigger user");
            assertThat(statement.executeUpdate(damage)).isPositive();
            assertThat(violated(statement)).contains(invariant);
            connection.rollback();
        }
    }

    private static Set<String> violated(Statement statement) throws SQLException {
        Set<String> invariants = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("select invariant from billing.v_invariant_violations")) {
            while (rows.next()) {
                invariants.add(rows.getString(1));
            }
        }
        return invariants;
    }
}
