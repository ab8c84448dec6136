package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ledger.Account;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.billing.ledger.Journal;
import org.tongqu.billing.ledger.JournalEntry;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.ledger.JournalRefused;

@LooseJournals
class LedgerIT {

    private static final Account HELD = Account.held(PartyRef.of("O011"));
    private static final Account PAYABLE = Account.payable(PartyRef.of("O011"));
    private House house;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    /** What is kept, where it is kept in a database. */
    void assertKept(String query, String expected) throws SQLException {
        assertThat(TestServer.value(query)).isEqualTo(expected);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static JournalEntry entry(String key, long fen) {
        return JournalEntry.of(JournalKind.REVENUE_RELEASED, key, TODAY, "释放")
                .debit(HELD, Fen.of(fen), "ST-1")
                .credit(PAYABLE, Fen.of(fen), "ST-1");
    }

    private Journal post(JournalEntry entry) {
        return house.in(() -> house.ledger.post(entry, FINANCE)).orElseThrow();
    }

    @Test
    void theSameEventIsPostedOnce() {
        Journal first = post(entry("release:1", 70));
        Journal again = post(entry("release:1", 70));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.entry().postings()).isEqualTo(entry("release:1", 70).postings());
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(70));
        assertThat(house.in(() -> house.ledger.find(first.id())).orElseThrow().recordedBy())
                .isEqualTo("finance");
    }

    @Test
    void theSameKeyForOtherPostingsIsAConflict() {
        post(entry("release:1", 70));
        assertThatThrownBy(() -> post(entry("release:1", 71)))
                .isInstanceOf(JournalRefused.class)
                .hasMessageContaining("ledger.conflict");
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(70));
    }

    @Test
    void whatDoesNotBalanceIsRefusedBeforeItReachesTheDatabase() {
        JournalEntry lopsided =
                JournalEntry.of(JournalKind.REVENUE_RELEASED, "x", TODAY, "").debit(HELD, Fen.of(1), "ST-1");
        assertThatThrownBy(() -> post(lopsided)).hasMessageContaining("ledger.unbalanced");
    }

    @Test
    void nothingIsNotPosted() {
        assertThat(house.in(() -> house.ledger.post(entry("release:0", 0), FINANCE)))
                .isEmpty();
    }

    @Test
    void aReversalIsTheExactOppositeAndHappensOnce() {
        Journal journal = post(entry("release:1", 70));
        Journal reversal =
                house.in(() -> house.ledger.reverse(journal.id(), JournalKind.REVERSAL, TODAY, "记错", FINANCE));
        Journal again = house.in(() -> house.ledger.reverse(journal.id(), JournalKind.REVERSAL, TODAY, "记错", FINANCE));
        assertThat(again.id()).isEqualTo(reversal.id());
        assertThat(reversal.reverses()).isEqualTo(OptionalLong.of(journal.id()));
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.ZERO);
        assertThatThrownBy(() -> house.in(() -> house.ledger.reverse(999, JournalKind.REVERSAL, TODAY, "没有", FINANCE)))
                .hasMessageContaining("ledger.unknown");
    }

    @Test
    void balancesAreKeptByDocumentAndParty() {
        post(entry("release:1", 70));
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-1")))
                .containsOnly(Map.entry(PartyRef.of("O011"), Fen.of(-70)));
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-2")))
                .isEmpty();
        assertThat(house.in(() -> house.ledger.ofDocument("ST-1"))).hasSize(1);
        assertThat(house.in(() -> house.ledger.lockedBalance(PAYABLE))).isEqualTo(Fen.of(-70));
    }

    @Test
    void aJournalIsFoundUnderEveryDocumentItsLinesName() throws SQLException {
        JournalEntry two = entry("release:1", 70)
                .debit(HELD, Fen.of(5), "ST-2")
                .credit(PAYABLE, Fen.of(3), "ST-2")
                .credit(PAYABLE, Fen.of(2), "ST-1");
        assertThat(post(two).entry()).isEqualTo(two);
        postAll(
                entry("release:2", 7),
                JournalEntry.of(JournalKind.REVENUE_RELEASED, "release:3", TODAY, "释放")
                        .debit(HELD, Fen.of(1), "ST-3")
                        .credit(PAYABLE, Fen.of(1), "ST-2"));
        assertThat(house.in(() -> house.ledger.ofDocument("ST-1"))).hasSize(2);
        assertThat(house.in(() -> house.ledger.ofDocument("ST-2"))).hasSize(2);
        assertThat(house.in(() -> house.ledger.ofDocument("ST-3"))).hasSize(1);
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-1")))
                .containsOnly(Map.entry(PartyRef.of("O011"), Fen.of(-79)));
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-2")))
                .containsOnly(Map.entry(PartyRef.of("O011"), Fen.of(-4)));
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.HELD, "ST-3")))
                .containsOnly(Map.entry(PartyRef.of("O011"), Fen.of(1)));
        assertThat(house.in(() -> house.ledger.balancesOf(AccountKind.PAYABLE, "ST-3")))
                .isEmpty();
        assertKept(
                "select string_agg(coalesce(p.document, j.document), ',' order by j.id, p.seq) || ' '"
                        + " || count(p.document) from billing.posting p join billing.journal j on j.id = p.journal_id",
                "ST-1,ST-1,ST-2,ST-2,ST-1,ST-1,ST-1,ST-3,ST-2 3");
    }

    @Test
    void fiftyTellersWithTheSameEventMakeOneJournal() throws Exception {
        List<Object> journals =
                Parallel.run(50, i -> post(entry("release:1", 70)).id());
        assertThat(journals).hasSize(50).containsOnly(journals.get(0));
        assertKept(
                "select count(*) || '/' || sum(amount_fen) filter (where amount_fen > 0) from billing.posting", "2/70");
    }

    private int postAll(JournalEntry... entries) {
        return house.in(() -> house.ledger.postAll(List.of(entries), FINANCE));
    }

    @Test
    void manyArePostedAsOneByOne() throws SQLException {
        post(entry("release:2", 7));
        assertThat(postAll(entry("release:1", 70), entry("release:0", 0), entry("release:2", 7), entry("release:3", 1)))
                .isEqualTo(2);
        assertThat(postAll(entry("release:1", 70), entry("release:3", 1))).isZero();
        Journal alone = post(entry("release:1", 70));
        assertThat(alone.entry()).isEqualTo(entry("release:1", 70));
        assertThat(house.in(() -> house.ledger.ofDocument("ST-1"))).hasSize(3);
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(78));
        assertKept(
                "select count(distinct request_digest) from billing.journal where period = '" + BillingPeriod.of(TODAY)
                        + "'",
                "3");
    }

    /** A few go in one call of the database, many in statements of their own; nothing tells them apart afterwards. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 51, 200})
    void howManyThereAreMakesNoDifference(int many) throws SQLException {
        post(entry("release:1", 1));
        List<JournalEntry> entries = IntStream.rangeClosed(1, many)
                .mapToObj(i -> entry("release:" + i, i)
                        .debit(Account.held(PartyRef.of("P" + i)), Fen.of(5), "ST-9")
                        .credit(PAYABLE, Fen.of(5), "ST-1"))
                .toList();
        List<JournalEntry> others = entries.subList(1, many);
        assertThat(house.<Integer>in(() -> house.ledger.postAll(others, FINANCE)))
                .isEqualTo(many - 1);
        assertThat(house.<Integer>in(() -> house.ledger.postAll(others, FINANCE)))
                .isZero();
        assertThatThrownBy(() -> house.in(() -> house.ledger.postAll(entries, FINANCE)))
                .hasMessageContaining("ledger.conflict");
        for (JournalEntry each : others) {
            assertThat(house.in(() -> house.ledger.byKey(each.businessKey())))
                    .get()
                    .extracting(Journal::entry)
                    .isEqualTo(each);
        }
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(many * (many + 1L) / 2));
    }

    @Test
    void ofManyNoneIsPostedIfOneIsAnotherOrDoesNotBalance() {
        post(entry("release:2", 7));
        assertThatThrownBy(() -> postAll(entry("release:1", 70), entry("release:2", 8)))
                .hasMessageContaining("ledger.conflict");
        assertThatThrownBy(() -> postAll(entry("release:1", 70), entry("release:1", 71)))
                .hasMessageContaining("ledger.conflict");
        JournalEntry lopsided =
                JournalEntry.of(JournalKind.REVENUE_RELEASED, "x", TODAY, "").debit(HELD, Fen.of(1), "ST-1");
        assertThatThrownBy(() -> postAll(entry("release:1", 70), lopsided)).hasMessageContaining("ledger.unbalanced");
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(7));
    }

    @Test
    void fiftyTellersOfTheSameManyPostEachOnce() throws Exception {
        List<Object> added = Parallel.run(50, i -> postAll(entry("release:1", 1), entry("release:2", 2)));
        assertThat(added.stream().mapToInt(Integer.class::cast).sum()).isEqualTo(2);
        assertThat(house.in(() -> house.ledger.balance(HELD))).isEqualTo(Fen.of(3));
    }
}
