package org.tongqu.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.memory.MemoryPorts;

/** Journals are taken back by their exact opposite. */
class ReversalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Actor BY = Actor.of("finance");

    /** Balanced journals between a few accounts; the last line takes what is missing. */
    @Provide
    Arbitrary<List<JournalEntry>> entries() {
        Arbitrary<Posting> posting = Combinators.combine(
                        Arbitraries.of(AccountKind.HELD, AccountKind.PAYABLE, AccountKind.CASH),
                        Arbitraries.of("O001", "O002"),
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.of("ST-1", "IV-1"))
                .as((kind, owner, fen, document) -> new Posting(new Account(kind, owner), Fen.of(fen), document));
        return posting.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(ReversalTest::balanced);
    }

    private static List<JournalEntry> balanced(List<List<Posting>> lists) {
        List<JournalEntry> entries = new ArrayList<>();
        for (List<Posting> postings : lists) {
            JournalEntry open = new JournalEntry(JournalKind.CLAWBACK, "event:" + entries.size(), DAY, "", postings);
            entries.add(open.credit(Account.held(PartyRef.of("O003")), open.total(), "ST-1"));
        }
        return entries;
    }

    @Property(tries = 300)
    void reversalIsInvolution(@ForAll("entries") List<JournalEntry> entries) {
        Ledger books = new Ledger(new MemoryPorts(Clock.systemUTC()).journals());
        List<Journal> posted = entries.stream()
                .map(entry -> books.post(entry, BY).orElseThrow())
                .toList();
        for (Journal journal : posted) {
            Journal reversal = books.reverse(journal.id(), JournalKind.REVERSAL, DAY, "记错", BY);
            assertThat(reversal.reverses()).isEqualTo(OptionalLong.of(journal.id()));
            assertThat(reversal.entry().total()).isEqualTo(Fen.ZERO);
            assertThat(books.reverse(journal.id(), JournalKind.REVERSAL, DAY, "记错", BY))
                    .isEqualTo(reversal);
            Journal restored = books.reverse(reversal.id(), JournalKind.REVERSAL, DAY, "没有记错", BY);
            assertThat(restored.entry().postings()).isEqualTo(journal.entry().postings());
        }
        for (Journal journal : posted) {
            for (Posting posting : journal.entry().postings()) {
                Fen expected = Fen.of(posted.stream()
                        .flatMap(other -> other.entry().postings().stream())
                        .filter(other -> other.account().equals(posting.account()))
                        .mapToLong(other -> other.amount().value())
                        .sum());
                assertThat(books.balance(posting.account())).isEqualTo(expected);
            }
        }
    }
}
