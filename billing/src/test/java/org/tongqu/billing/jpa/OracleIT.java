package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.price.PricePlan;

/** The second calculation finds the same amounts after honest work and names every amount that is another. */
class OracleIT {

    private static House house;

    /** Use of a month on two invoices, monthly and one-time prices, a credit before and one after settling. */
    @BeforeAll
    static void honestWork() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        String agreement = scenes.signedAgreement();
        String order = scenes.activeOrder(Scenes.PER_THOUSAND, agreement);
        use(order, "a", "6001.5", Scenes.TODAY);
        Invoice november = house.in(() -> house.invoicing.issue(order, Scenes.NOVEMBER, FINANCE));
        settle(scenes, november);
        scenes.credited(november, Fen.of(333));
        String monthly = scenes.activeOrder(PricePlan.monthly("月", new BigDecimal("99.99")), agreement);
        Invoice month = house.in(() -> house.invoicing.issue(monthly, Scenes.NOVEMBER, FINANCE));
        scenes.credited(month, Fen.of(1_001));
        settle(scenes, month);
        house.clock.moveTo(LocalDate.of(2026, 12, 31));
        use(order, "late", "777.25", Scenes.TODAY.plusDays(1));
        use(order, "b", "4999.999999", LocalDate.of(2026, 12, 30));
        settle(scenes, house.in(() -> house.invoicing.issue(order, BillingPeriod.parse("2026-12"), FINANCE)));
        String once = scenes.activeOrder(PricePlan.oneTime("份", new BigDecimal("0.11")), null);
        house.in(() -> house.invoicing.issue(once, Scenes.NOVEMBER, FINANCE));
    }

    private static void use(String order, String event, String quantity, LocalDate day) {
        house.in(() -> house.metering.record(List.of(Scenes.record(order, event, quantity, day))));
    }

    private static void settle(Scenes scenes, Invoice invoice) {
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void honestWorkIsFoundAgainToTheFen() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
        assertThat(TestServer.differences()).isEmpty();
        assertThat(TestServer.value("select count(*) from billing.settlement_share"))
                .isEqualTo("9");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            line gross    | invoice_line     | update billing.invoice_line set gross_fen = gross_fen + 1, net_fen = net_fen + 1
            line tax      | invoice_line     | update billing.invoice_line set tax_fen = tax_fen + 1, net_fen = net_fen - 1 where net_fen > 0
            line gross    | invoice_line     | delete from billing.invoice_line where kind = 'CYCLE'
            invoice gross | invoice          | update billing.invoice set gross_fen = gross_fen + 1, net_fen = net_fen + 1
            line quantity | usage_event      | update billing.usage_event set quantity = quantity + 1
            line gross    | data_order       | update billing.data_order set plan = jsonb_set(plan, '{tiers,0,unitPrice}', '1.3')
            line gross    | data_order       | update billing.data_order set purpose_class = 'PUBLIC_WELFARE' where plan ->> 'basis' = 'GUIDED'
            pool          | settlement       | update billing.settlement set pool_fen = pool_fen + 1
            pool          | credit_note_line | update billing.credit_note_line set gross_fen = gross_fen + 50, net_fen = net_fen + 50
            part          | settlement_share | update billing.settlement_share set amount_fen = amount_fen + 2 * line_no - 3 where line_no < 3
            part          | share_agreement_version | update billing.share_agreement_version set canonical_json = replace(canonical_json, '400000', '399000')
            posting       | posting          | update billing.posting set amount_fen = amount_fen + 2 * seq - 5 where seq in (2, 3) and journal_id in (select id from billing.journal where kind = 'SETTLEMENT_POSTED')
            posting       | posting          | update billing.posting set amount_fen = amount_fen + 2 * seq - 5 where seq in (2, 3) and journal_id in (select id from billing.journal where business_key = 'invoice:IV-2026-000001')
            """)
    void anotherAmountIsNamed(String place, String table, String damage) throws SQLException {
        try (Connection connection = TestServer.database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table billing." + table + " disable trigger user");
            assertThat(statement.executeUpdate(damage)).isPositive();
            assertThat(places(statement)).contains(place);
            connection.rollback();
        }
    }

    private static Set<String> places(Statement statement) throws SQLException {
        Set<String> places = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("select place from billing.oracle_differences()")) {
            while (rows.next()) {
                places.add(rows.getString(1));
            }
        }
        return places;
    }
}
