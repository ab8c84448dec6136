package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.NOVEMBER;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.JournalRefused;

/** A locked month takes nothing new, by itself or in bulk, and knows what it has taken. */
@LooseJournals
class LockedMonthIT {

    private House house;

    @BeforeEach
    void lockedMonth() throws SQLException {
        house = new House();
        house.in(() -> house.ledger.postAll(List.of(entry("early", LocalDate.of(2026, 11, 30))), FINANCE));
        house.clock.moveTo(LocalDate.of(2026, 12, 2));
        house.in(() -> house.periodClose.lock(NOVEMBER));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static JournalEntry entry(String key, LocalDate day) {
        return JournalEntry.of(JournalKind.PAYMENT_RECEIVED, key, day, "收款")
                .debit(Account.PLATFORM_CASH, Fen.of(1), "HD-1")
                .credit(Account.receivable(PartyRef.of("O025")), Fen.of(1), "HD-1");
    }

    @Test
    void whatWasBookedBeforeIsGivenAgainAndNotRefused() {
        JournalEntry entry = entry("early", LocalDate.of(2026, 11, 30));
        assertThat(house.<Integer>in(() -> house.ledger.postAll(List.of(entry), FINANCE)))
                .isZero();
        Journal again = house.in(() -> house.ledger.post(entry, FINANCE)).orElseThrow();
        assertThat(again.entry().postings()).isEqualTo(entry.postings());
    }

    @Test
    void nothingOfItIsBookedIfOneOfManyComesTooLate() throws SQLException {
        List<JournalEntry> entries =
                List.of(entry("of December", LocalDate.of(2026, 12, 1)), entry("late", LocalDate.of(2026, 11, 30)));
        assertThatThrownBy(() -> house.in(() -> house.ledger.postAll(entries, FINANCE)))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("ledger.locked");
        assertThat(TestServer.value("select count(*) from billing.journal")).isEqualTo("1");
        assertThat(house.<Integer>in(() -> house.ledger.postAll(entries.subList(0, 1), FINANCE)))
                .isEqualTo(1);
    }
}
