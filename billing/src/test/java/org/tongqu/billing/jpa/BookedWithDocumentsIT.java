package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;

/** What was booked while every posting named its document is found, balanced and digested as it always was. */
@LooseJournals
class BookedWithDocumentsIT {

    private static final PartyRef MEMBER = PartyRef.of("O011");
    private static final JournalEntry ENTRY = JournalEntry.of(JournalKind.REVENUE_RELEASED, "release:1", TODAY, "释放")
            .debit(Account.held(MEMBER), Fen.of(70), "ST-1")
            .credit(Account.payable(MEMBER), Fen.of(50), "ST-1")
            .credit(Account.payable(MEMBER), Fen.of(20), "ST-2");

    private House house;

    @BeforeEach
    void booked() throws SQLException {
        house = new House();
        house.in(() -> house.ledger.post(ENTRY, FINANCE));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothingOfItIsReadOtherwise() throws SQLException {
        String text = TestServer.value("select text from billing.v_journal_text");
        TestServer.execute(
                "alter table billing.posting disable trigger user",
                "alter table billing.journal disable trigger user",
                "update billing.posting p set document = j.document from billing.journal j"
                        + " where j.id = p.journal_id and p.document is null",
                "update billing.journal set document = null",
                "alter table billing.posting enable trigger user",
                "alter table billing.journal enable trigger user");

        assertThat(TestServer.value("select text from billing.v_journal_text")).isEqualTo(text);
        assertThat(TestServer.value("select count(*) from billing.v_history_violations"))
                .isEqualTo("0");
        Journal journal = house.in(() -> house.ledger.ofDocument("ST-1")).get(0);
        assertThat(journal.entry()).isEqualTo(ENTRY);
        assertThat(house.in(() -> house.ledger.ofDocument("ST-2"))).containsExactly(journal);
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-1")))
                .isEqualTo(Map.of(MEMBER, Fen.of(-50)));
        assertThat(house.in(() -> house.ledger.isPosted(ENTRY))).isTrue();
    }
}
