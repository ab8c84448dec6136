package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.DatabaseRefusal.assertRefused;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.Contest;

/** What the database refuses, whoever asks. */
class GuardsIT {

    private static final String APPEND_ONLY = "BL001";
    private static final String NO_SUCH_ROW = "23503";
    private static final String UNBALANCED = "BL002";
    private static House house;

    @BeforeAll
    static void oneRowInEveryTable() throws SQLException {
        house = new House();
        Scenes scenes = new Scenes(house);
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        house.in(() -> house.priceBook.publish(ProductRef.of("DP-0001"), Scenes.PER_THOUSAND, Scenes.TODAY, FINANCE));
        String run = scenes.runInReview(invoice);
        Contest contest = new Contest(1, Fen.of(2), "有异议");
        String dispute = house.in(
                () -> house.disputing.open(run, Scenes.TECH, contest, FINANCE).id());
        scenes.confirmed(run);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.disputeSettling.decide(dispute, Map.of(Scenes.TECH, Fen.of(1)), "部分成立", FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), invoice.gross(), "HD-1", FINANCE));
        scenes.submittedPayout(Scenes.LEAD, Fen.of(1), "PAY-1");
        house.in(() -> house.preparation.create(Scenes.DATA, Fen.of(1), "PAY-2", FINANCE));
        scenes.credited(invoice, Fen.of(100));
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        theBankSaysSo(invoice.gross());
        house.in(() -> house.periodClose.lock(Scenes.NOVEMBER));
        house.in(() -> house.periodClose.seal(Scenes.NOVEMBER, FINANCE));
    }

    /** A statement of November in which the payment is found. */
    private static void theBankSaysSo(Fen amount) {
        StatementDraft draft = new StatementDraft(
                "示例流水.csv",
                "0".repeat(64),
                Scenes.TODAY,
                Scenes.NOVEMBER.lastDay(),
                new StatementDraft.Balances(Fen.ZERO, amount),
                List.of(new BankEntry(Scenes.TODAY, amount, BankEntry.Payer.named(""), "HD-1", "")));
        house.in(() -> {
            house.atBank.statements.keep(new BankAccount("示例银行", "示例平台", "0001", Map.of()));
            return house.atBank.reconciling.run(house.atBank.intake.take(draft, FINANCE), FINANCE);
        });
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status_event",
                "price_plan_version",
                "agreement_signature",
                "account",
                "journal",
                "posting",
                "invoice_line",
                "payment",
                "credit_note_line",
                "clawback_share",
                "balance_snapshot",
                "usage_event",
                "billed_usage",
                "bank_line",
                "recon_match",
                "settlement_share",
                "settlement_vote",
                "dispute_award"
            })
    void rowsAreOnlyEverAdded(String table) throws SQLException {
        assertThat(TestServer.value("select count(*) from billing." + table)).isNotEqualTo("0");
        String column = TestServer.value("select column_name from information_schema.columns where table_schema ="
                + " 'billing' and table_name = '" + table + "' and is_identity = 'NO' order by ordinal_position desc");
        assertRefused(APPEND_ONLY, "update billing." + table + " set " + column + " = " + column);
        assertRefused(APPEND_ONLY, "delete from billing." + table);
        assertRefused(APPEND_ONLY, "truncate billing." + table + " cascade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "share_agreement set contract_ref = 'X'",
                "share_agreement_version set terms = '{}'",
                "share_agreement_version set digest = repeat('0', 64)",
                "data_order set plan = jsonb_set(plan, '{ceiling}', '9')",
                "data_order set buyer_id = 'O001'",
                "data_order set ends_on = ends_on + 1",
                "data_order set ends_on = ends_on - 1",
                "data_order set ends_on = ends_on - 1, placed_ends_on = ends_on + 1",
                "data_order set placed_ends_on = ends_on + 1",
                "invoice set gross_fen = gross_fen + 1, net_fen = net_fen + 1",
                "invoice set due_date = due_date + 1",
                "credit_note set gross_fen = gross_fen + 1, net_fen = net_fen + 1",
                "credit_note set reference = 'X'",
                "clawback set net_fen = net_fen + 1",
                "dispute set amount_fen = amount_fen + 1",
                "settlement set pool_fen = pool_fen + 1",
                "settlement_run set correction = '{}', seq = 2",
                "settlement_run set result_digest = repeat('0', 64)",
                "period set period = '2026-10'",
                "bank_statement set closing_fen = closing_fen + 1",
                "payout set amount_fen = amount_fen + 1",
                "payout set created_by = 'another'",
                "payout set approved_by = 'another' where status = 'SUBMITTED'",
                "payout set status = 'APPROVED' where status = 'SUBMITTED'",
                "payout set status = 'SUBMITTED' where status = 'CREATED'"
            })
    void whatIsSealedStaysAsItIs(String change) {
        assertRefused(APPEND_ONLY, "update billing." + change);
        String table = change.substring(0, change.indexOf(' '));
        assertRefused(APPEND_ONLY, "delete from billing." + table);
        assertRefused(APPEND_ONLY, "truncate billing." + table + " cascade");
    }

    @Test
    void behindAPayoutStandThreePersons() {
        String created = " where reference = 'PAY-2'";
        assertRefused("23514", "update billing.payout set status = 'CHECKED', checked_by = created_by" + created);
        assertRefused("23514", "update billing.payout set status = 'CHECKED'" + created);
        String checked = "update billing.payout set status = 'CHECKED', checked_by = 'b'" + created;
        for (String approver : List.of("created_by", "checked_by", "null")) {
            assertRefused(
                    "23514",
                    "begin",
                    checked,
                    "update billing.payout set status = 'APPROVED', approved_by = " + approver + created);
        }
        assertRefused(
                "23514",
                "begin",
                checked,
                "update billing.payout set status = 'APPROVED', approved_by = 'c'" + created,
                "update billing.payout set status = 'SUBMITTED'" + created);
    }

    @Test
    void noTableIsWithoutAGuard() throws SQLException {
        assertThat(
                        TestServer.value(
                                """
                        select coalesce(string_agg(c.relname, ', '), '') from pg_class c
                        where c.relnamespace = 'billing'::regnamespace and c.relkind = 'r'
                          and c.relname <> 'schema_history' and (
                            select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
                              and t.tgname in ('append_only', 'sealed', 'no_truncate')) <> 2"""))
                .isEmpty();
    }

    /** The guard of a sealed table looks at updates of the columns it names; one that is added must be named or left open. */
    @Test
    void everyColumnOfASealedTableIsEitherNamedOrLeftOpen() throws SQLException {
        assertThat(
                        TestServer.value(
                                """
                        select coalesce(string_agg(t.tgrelid::regclass || '.' || a.attname, ', '), '') from pg_trigger t
                        join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
                        where t.tgname = 'sealed' and t.tgfoid = 'billing.refuse_other_changes'::regproc
                          and cardinality(t.tgattr::int2[]) > 0 and a.attnum <> all (t.tgattr::int2[])
                          and not a.attname = any (string_to_array(encode(t.tgargs, 'escape'), '\\000'))"""))
                .isEmpty();
    }

    @Test
    void anInvoiceDoesNotForgetThatItHasASettlement() {
        assertRefused(APPEND_ONLY, "update billing.invoice set has_settlement = false");
    }

    @Test
    void aSettlementOfWhichTheInvoiceSaysNothingIsRefused() {
        assertRefused(
                UNBALANCED,
                "begin",
                "insert into billing.invoice (id, order_id, period, buyer_id, seller_id, product_id, tax_rate_bp, net_fen,"
                        + " tax_fen, gross_fen, paid_fen, status, issued_at, issue_date, due_date, lock_version)"
                        + " select 'IV-X', order_id, '2020-01', buyer_id, seller_id, product_id, tax_rate_bp, net_fen,"
                        + " tax_fen, gross_fen, 0, 'ISSUED', issued_at, issue_date, due_date, 0 from billing.invoice limit 1",
                "insert into billing.settlement (id, invoice_id, order_id, period, seller_id, terms, pool_fen, opened_at,"
                        + " lock_version) select 'ST-X', 'IV-X', order_id, period, seller_id, terms, pool_fen, opened_at, 0"
                        + " from billing.settlement limit 1",
                "set constraints all immediate");
    }

    @Test
    void aLineIsMatchedWithNotAFenMoreThanItHas() {
        assertRefused(
                UNBALANCED,
                "insert into billing.recon_match (id, line_id, journal_id, amount_fen, method, booked, matched_at, matched_by)"
                        + " select 900, line_id, journal_id, 1, 'MANUAL', false, now(), 'x' from billing.recon_match");
    }

    @Test
    void aJournalThatDoesNotBalanceIsRefused() {
        for (String postings : List.of(
                "(j, 1, 1, 5, 'x')", "(j, 1, 1, 5, 'x'), (j, 2, 2, -4, 'x')", "(j, 1, 1, 5, 'x'), (j, 2, 2, 5, 'x')")) {
            assertRefused(UNBALANCED, journalWith(postings));
        }
    }

    @Test
    void aFinishedJournalTakesNoFurtherPostingsEvenBalancedOnes() {
        assertRefused(
                UNBALANCED,
                "insert into billing.posting (journal_id, seq, account_id, amount_fen, document)"
                        + " values (1, 98, 1, 5, 'x'), (1, 99, 2, -5, 'x')");
    }

    @Test
    void aPostingOfNothingOrInAnotherCurrencyIsRefused() {
        assertRefused("23514", journalWith("(j, 1, 1, 0, 'x')"));
        assertRefused(
                "23514",
                "insert into billing.posting (journal_id, seq, account_id, amount_fen, document, ccy)"
                        + " values (1, 98, 1, 5, 'x', 'EUR')");
    }

    @Test
    void whatRefersToNothingIsRefused() {
        assertRefused(NO_SUCH_ROW, journalWith("(j, 1, 1, 5, 'x'), (j, 2, 999999, -5, 'x')"));
        assertRefused(
                NO_SUCH_ROW,
                "insert into billing.posting (journal_id, seq, account_id, amount_fen, document)"
                        + " values (999999, 1, 1, 5, 'x'), (999999, 2, 2, -5, 'x')");
        assertRefused(NO_SUCH_ROW, journalWith("(j, 1, 1, 5, 'x'), (j, 2, 2, -5, null)"));
        assertRefused(
                NO_SUCH_ROW,
                "insert into billing.usage_event (source, event_id, payload_sha256, order_id, quantity, event_time,"
                        + " origin_period, received_at)"
                        + " values ('g', 'e', repeat('0', 64), 'OR-0000-000000', 1, now(), '2026-11', now())");
        assertRefused(
                NO_SUCH_ROW,
                "insert into billing.billed_usage (usage_id, line_id)"
                        + " select 999999, id from billing.invoice_line limit 1");
        assertRefused(
                NO_SUCH_ROW,
                """
                with u as (
                  insert into billing.usage_event (source, event_id, payload_sha256, order_id, quantity, event_time,
                    origin_period, received_at)
                  select 'g', 'e', repeat('0', 64), id, 1, now(), '2026-11', now() from billing.data_order limit 1
                  returning id)
                insert into billing.billed_usage (usage_id, line_id) select id, 999999 from u""");
    }

    @Test
    void thereIsNoRoundingAccount() {
        assertRefused("23514", "insert into billing.account (code, kind, owner) values ('R', 'ROUNDING', '')");
    }

    private static String journalWith(String postings) {
        return """
                with new as (
                  insert into billing.journal (kind, business_key, request_digest, effective_on, period, narrative,
                    recorded_at, recorded_by)
                  values ('REVERSAL', 'guard', repeat('0', 64), '2026-12-02', '2026-12', '', now(), 'guard')
                  returning id)
                insert into billing.posting (journal_id, seq, account_id, amount_fen, document)
                select p.* from new cross join lateral (values %s) p"""
                .formatted(postings.replace("(j,", "(new.id,"));
    }
}
