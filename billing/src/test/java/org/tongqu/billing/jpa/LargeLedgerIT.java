package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;

/** What a party asks of its own accounts does not depend on how much all others have booked. */
@LooseJournals
class LargeLedgerIT {

    private static final int JOURNALS = 3_000;
    private static final PartyRef LARGE = PartyRef.of("O011");
    private static final PartyRef SMALL = PartyRef.of("O030");
    private static House house;

    @BeforeAll
    static void oneHasBookedMuchAndOneLittle() throws SQLException {
        house = new House();
        List<JournalEntry> entries = new ArrayList<>(
                IntStream.range(0, JOURNALS).mapToObj(i -> released(LARGE, i)).toList());
        entries.add(released(SMALL, JOURNALS));
        house.in(() -> house.ledger.postAll(entries, FINANCE));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static JournalEntry released(PartyRef party, int number) {
        return JournalEntry.of(JournalKind.REVENUE_RELEASED, "release:" + number, TODAY, "")
                .debit(Account.held(party), Fen.of(7), "ST-" + number)
                .credit(Account.payable(party), Fen.of(7), "ST-" + number);
    }

    /** What the database would do if it took an account to have as many postings as there are, as a few large ones make it do. */
    private static String planAmongLargeAccounts(Account account) throws SQLException {
        try (Connection connection = TestServer.database().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("alter table billing.posting alter column account_id set (n_distinct = 1)");
            statement.execute("analyze billing.posting");
            String query = JournalReading.BALANCE_NOW.replace("?", "array['" + account.code() + "']");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain " + query)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    @Test
    void theBalanceOfAnAccountIsReadFromItsOwnPostings() throws SQLException {
        assertThat(planAmongLargeAccounts(Account.payable(SMALL)))
                .contains("posting_account_id_journal_id_idx")
                .doesNotContain("Seq Scan on posting");
    }

    @Test
    void balancesAreTheSumsOfTheirPostings() {
        assertThat(house.in(() -> house.ledger.balance(Account.held(LARGE)))).isEqualTo(Fen.of(7L * JOURNALS));
        assertThat(house.in(() -> house.ledger.balance(Account.payable(SMALL)))).isEqualTo(Fen.of(-7));
        assertThat(house.in(() -> house.ledger.balance(Account.payable(PartyRef.of("O099")))))
                .isEqualTo(Fen.ZERO);
    }
}
