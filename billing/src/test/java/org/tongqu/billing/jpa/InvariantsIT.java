package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.price.PurposeClass;
import org.tongqu.billing.settlement.Contest;

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
        theBankSaysSo();
        house.in(() -> house.periodClose.lock(Scenes.NOVEMBER));
        house.in(() -> house.periodClose.seal(Scenes.NOVEMBER, FINANCE));
        scenes.runInReview(scenes.invoice("30000", agreementId));
        aPartIsDisputed(scenes, scenes.runInReview(scenes.invoice("40000", agreementId)));
    }

    /** Some of a part of a booked run is given to who disputed it. */
    private static void aPartIsDisputed(Scenes scenes, String run) {
        Contest contest = new Contest(1, Fen.of(9), "接入成本未扣除");
        String dispute = house.in(
                () -> house.disputing.open(run, Scenes.TECH, contest, FINANCE).id());
        scenes.confirmed(run);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.disputeSettling.decide(dispute, Map.of(Scenes.TECH, Fen.of(4)), "部分成立", FINANCE));
    }

    /** A statement over payment and payout, with a line that nobody knows and somebody signs for. */
    private static void theBankSaysSo() {
        StatementDraft draft = new StatementDraft(
                "示例流水.csv",
                "0".repeat(64),
                Scenes.TODAY,
                Scenes.NOVEMBER.lastDay(),
                new StatementDraft.Balances(Fen.of(1), Fen.of(5_003)),
                List.of(entry(5_000, "HD-1"), entry(-7, "HD-OUT"), entry(9, "")));
        house.in(() -> {
            house.atBank.statements.keep(new BankAccount("示例银行", "示例平台", "0001", Map.of()));
            String id = house.atBank.intake.take(draft, FINANCE);
            house.atBank.reconciling.run(id, FINANCE);
            house.atBank.lines.signOff(id, "已向银行查询（示例）", FINANCE);
            return id;
        });
    }

    private static BankEntry entry(long fen, String reference) {
        return new BankEntry(Scenes.TODAY, Fen.of(fen), BankEntry.Payer.named(""), reference, "");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void honestWorkViolatesNothing() throws SQLException {
        assertThat(TestServer.violations()).isEmpty();
    }

    /** What is named beside the invariant itself cannot hold either when it is broken in that way. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I1  | posting | update posting set amount_fen = amount_fen + case when amount_fen > 0 then 1 else -1 end where account_id = (select id from account where kind = 'CASH')
            I2  | posting | insert into account (code, kind, owner) values ('BANK_IN_TRANSIT', 'BANK_IN_TRANSIT', ''); insert into posting select 9999, 1, id, 5, 'CNY', 'x' from account where code = 'BANK_IN_TRANSIT'
            I1 I2 I4 I7 I11 I21 | posting | delete from posting where seq = 2 and journal_id in (select id from journal where kind = 'SETTLEMENT_POSTED')
            I3  | journal | select pg_temp.book('POOL:IV-2026-000004', 'POOL:IV-2026-000001', 1)
            I3  | settlement settlement_share | update settlement set pool_fen = pool_fen + 1 where id = 'ST-2026-000003'; update settlement_share set amount_fen = amount_fen + 1, exact_numerator = exact_numerator + exact_denominator where line_no = 1 and run_id = 'ST-2026-000003-1'
            I4  | settlement_share | update settlement_share set amount_fen = amount_fen + 1, exact_numerator = exact_numerator + exact_denominator where line_no = 1 and run_id = 'ST-2026-000003-1'
            I4  | dispute | update dispute set amount_fen = 4
            I4  | dispute | update dispute set status = 'UPHELD'
            I4 I21 | dispute_award | update dispute_award set amount_fen = amount_fen - 1
            I4 I21 | dispute_award | update dispute_award set party_id = 'O002'
            I5  | settlement_share | alter table settlement_share drop constraint settlement_share_amount_fen_check; update settlement_share h set amount_fen = case line_no when 1 then -1 else amount_fen + 1 + (select amount_fen from settlement_share where run_id = h.run_id and line_no = 1) end, exact_numerator = exact_denominator * case line_no when 1 then 0 else amount_fen + 1 + (select amount_fen from settlement_share where run_id = h.run_id and line_no = 1) end where run_id = 'ST-2026-000003-1' and line_no < 3
            I6  | settlement_share | update settlement_share set exact_numerator = exact_numerator + 2 * exact_denominator where line_no = 1
            I7  | journal | select pg_temp.book('ADVANCE:O999', 'BANK_IN_TRANSIT', 5)
            I8  | credit_note_line | update credit_note_line set gross_fen = gross_fen + 1, tax_fen = tax_fen + 1
            I8  | credit_note | update credit_note set gross_fen = gross_fen + 1, tax_fen = tax_fen + 1, set_off_fen = set_off_fen + 1
            I9  | clawback | update clawback set shortfall_fen = shortfall_fen + 1
            I4 I10 | settlement_share | update settlement_share set amount_fen = amount_fen + case run_id when 'ST-2026-000001-1' then -1 else 1 end, exact_numerator = exact_numerator + exact_denominator * case run_id when 'ST-2026-000001-1' then -1 else 1 end where line_no = 1 and run_id < 'ST-2026-000003'
            I11 | balance_snapshot | update balance_snapshot set closing_fen = closing_fen + 1
            I11 | balance_snapshot | update balance_snapshot set postings = postings + 1
            I12 | invoice_line | update invoice_line set quantity = quantity + 1
            I12 | billed_usage | delete from billed_usage
            I12 | usage_event | update usage_event set origin_period = '2026-10'
            I13 | data_order | update data_order set plan = jsonb_set(plan, '{ceiling}', '1.19')
            I13 | data_order | update data_order set purpose_class = 'PUBLIC_GOVERNANCE'
            I14 | journal | select pg_temp.book('BANK_IN_TRANSIT', 'CEILING_EXCESS:O011', 5)
            I15 | agreement_signature | delete from agreement_signature where party_id = 'O002'
            I15 | share_agreement_version | update share_agreement_version set canonical_json = concat(canonical_json, ' ')
            I16 | share_agreement_version | select pg_temp.twice()
            I17 | posting | alter table posting disable trigger append_only
            I17 | posting | drop trigger no_truncate on posting
            I21 | payment | update payment set applied_fen = applied_fen - 1
            I21 | invoice | update invoice set status = 'SETTLED' where status = 'FULLY_CREDITED'
            I21 | invoice | update invoice set has_settlement = false where has_settlement
            I21 | settlement | update invoice set has_settlement = true where not has_settlement
            I21 | journal | select pg_temp.book('BANK_IN_TRANSIT', 'PAYABLE:O011', 5)
            I21 | journal | select pg_temp.book('GUARANTEE_SHORTFALL:O011', 'BANK_IN_TRANSIT', 5)
            I7 I21 I22 | payout | update payout set status = 'SUBMITTED', bank_reference = null
            I22 | journal | select pg_temp.book('CASH:PLATFORM', 'BANK_IN_TRANSIT', 5)
            I22 | bank_line | update bank_line set amount_fen = amount_fen + 1 where line_no = 1
            I22 | bank_line | delete from bank_line where line_no = 3
            I22 | bank_statement | update bank_statement set status = 'RECONCILED'
            I22 | bank_statement | update bank_statement set closing_fen = closing_fen + 1
            """)
    void damageIsNamed(String invariants, String table, String damage) throws SQLException {
        assertThat(brokenBy(table, damage, "v_invariant_violations")).containsExactlyInAnyOrder(invariants.split(" "));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I17     | journal          | select pg_temp.book('CASH:PLATFORM', 'BANK_IN_TRANSIT', 5)
            I17     | posting          | update posting set document = 'X' where journal_id = (select max(id) from journal)
            I17 I18 | posting          | update posting set amount_fen = -amount_fen where journal_id = 1
            I17     | usage_event      | update usage_event set quantity = quantity + 1
            I17     | usage_event      | update usage_event set contributors = '{O011}'
            I17     | usage_event      | update usage_event set event_time = event_time + interval '1 microsecond'
            I17     | settlement_share | update settlement_share set party_id = 'O001'
            I18     | journal          | update journal set narrative = concat(narrative, '.') where id = 1
            I18     | journal          | update journal set recorded_by = 'X' where id = 2
            I18     | period           | update period set root = repeat('0', 64)
            I18     | period           | update period set journals = journals + 1
            """)
    void aChangeOfWhatWasWrittenIsNamed(String invariants, String table, String damage) throws SQLException {
        assertThat(brokenBy(table, damage, "v_history_violations")).containsExactlyInAnyOrder(invariants.split(" "));
    }

    /** A journal that is balanced and of this day but stands for nothing, and a second version that governs from the same day. */
    private static final String TOOLS =
            """
            create function pg_temp.book(debit text, credit text, fen bigint) returns void language sql as $$
              insert into account (code, kind, owner)
              select code, split_part(code, ':', 1), split_part(code, ':', 2) from unnest(array[debit, credit]) code
              on conflict do nothing;
              insert into journal (kind, business_key, request_digest, effective_on, period, narrative, recorded_at, recorded_by)
              values ('REVERSAL', 'damage', repeat('0', 64), '2026-12-02', '2026-12', '', now(), 'damage');
              insert into posting (journal_id, seq, account_id, amount_fen, document)
              select j.id, p.seq, a.id, p.fen, 'damage'
              from journal j, (values (1, debit, fen), (2, credit, -fen)) p (seq, code, fen), account a
              where j.business_key = 'damage' and a.code = p.code
            $$;
            create function pg_temp.twice() returns void language plpgsql as $$
            begin
              drop index share_agreement_version_agreement_id_effective_from_idx;
              insert into share_agreement_version
              select id || '-2', agreement_id, seq + 1, title, effective_from, effective_to, terms, canonical_json, digest,
                status, proposed_at, lock_version from share_agreement_version;
              insert into agreement_signature
              select id + 1000000, version_id || '-2', party_id, digest, signer, signed_at from agreement_signature;
            end $$""";

    private static Set<String> brokenBy(String tables, String damage, String view) throws SQLException {
        try (Connection connection = TestServer.database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path = billing, pg_temp");
            statement.execute(TOOLS);
            if (damage.contains("trigger")) {
                statement.execute(damage);
            } else {
                // Whoever can do this switches the guards on again afterwards.
                for (String name : tables.split(" ")) {
                    statement.execute("alter table " + name + " disable trigger user");
                }
                statement.execute(damage);
                for (String name : tables.split(" ")) {
                    statement.execute("alter table " + name + " enable trigger user");
                }
            }
            Set<String> broken = violated(statement, view);
            connection.rollback();
            return broken;
        }
    }

    private static Set<String> violated(Statement statement, String view) throws SQLException {
        Set<String> invariants = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery("select invariant from " + view)) {
            while (rows.next()) {
                invariants.add(rows.getString(1));
            }
        }
        return invariants;
    }
}
