package org.tongqu.portal.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;

/** Reading the worths of coalitions as rows, as CSV and in order. */
class GameReadingTest {

    private static final List<PartyRef> MEMBERS = List.of(PartyRef.of("B"), PartyRef.of("A"));

    private static GameTable read(GameDraft draft) {
        return new GameReading(MEMBERS).table(draft);
    }

    private static List<String> faults(GameDraft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> read(draft)).violations().stream()
                .map(GameReadingTest::named)
                .toList();
    }

    private static String named(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    private static GameDraft numbered(List<String> members, Long... worths) {
        return new GameDraft(null, null, members, Arrays.asList(worths));
    }

    @Test
    void the_same_table_is_the_same_however_it_is_written() {
        GameTable rows = read(new GameDraft(
                List.of(
                        new GameDraft.Row(List.of("B", "A"), 7L),
                        new GameDraft.Row(List.of("A"), 1L),
                        new GameDraft.Row(List.of("B"), -2L)),
                null,
                null,
                null));
        assertThat(rows.game().worths()).containsExactly(0, 1, -2, 7);
        for (String csv : List.of(
                "A,1\nB,-2\nA+B,7",
                "\uFEFF联盟,价值\r\n\"A\",1\r\n\r\nB,-2\r\nB+A,+7\r\n",
                "coalition,worth\n A ; B , 7 \nB,-2\nA,1\n,0")) {
            assertThat(read(GameDraft.ofCsv(csv)).digest()).as(csv).isEqualTo(rows.digest());
        }
        assertThat(read(numbered(List.of("B", "A"), 0L, -2L, 1L, 7L)).digest()).isEqualTo(rows.digest());
        assertThat(read(numbered(List.of("A", "B"), 0L, 1L, -2L, 7L)).digest()).isEqualTo(rows.digest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A,1;B,2          | rows share.game.missing
            A,1;C,2          | csv[1] share.game.stranger
            A,1;A,1;A+B,2    | csv[1] share.game.twice
            head,x;A,1;B;A+B,2 | csv[2] share.game.worth
            A,1;B,1.5;A+B,2  | csv[1] share.game.worth
            A,1;B,1000000000000001;A+B,2 | csv[1] share.game.worth
            ,3;A,1;B,1;A+B,2 | rows share.game.empty
            """)
    void a_row_that_is_wrong_is_named(String lines, String fault) {
        assertThat(faults(GameDraft.ofCsv(lines.replace(';', '\n')))).containsExactly(fault);
    }

    @Test
    void what_is_incomplete_is_named() {
        assertThat(faults(GameDraft.ofCsv(" "))).containsExactly("csv required");
        assertThat(faults(new GameDraft(null, null, null, null))).containsExactly("csv required");
        assertThat(faults(numbered(List.of("A", "B"), 0L, 1L))).containsExactly("worths share.game.count");
        assertThat(faults(numbered(List.of("A", "C"), 0L, 1L, 2L, 3L))).containsExactly("members share.game.members");
        assertThat(faults(numbered(null, 0L, 1L, 2L, 3L))).containsExactly("members share.game.members");
        assertThat(faults(numbered(Arrays.asList("A", null), 0L, 1L, 2L, 3L)))
                .containsExactly("members share.game.members");
        assertThat(faults(numbered(List.of("A", "B"), 0L, null, 2L, Long.MIN_VALUE)))
                .containsExactly("worths[1] share.game.worth", "worths[3] share.game.worth");
        assertThat(faults(new GameDraft(Arrays.asList((GameDraft.Row) null), null, null, null)))
                .containsExactly("rows[0] required");
        assertThat(faults(new GameDraft(List.of(new GameDraft.Row(null, 1L)), null, null, null)))
                .containsExactly("rows[0] required");
    }

    @Test
    void twenty_members_have_a_table_and_twenty_one_have_not() {
        List<PartyRef> many = IntStream.range(0, 20)
                .mapToObj(i -> PartyRef.of("P" + (char) ('a' + i)))
                .toList();
        List<String> names = many.stream().map(PartyRef::id).toList();
        List<Long> worths = LongStream.range(0, 1 << 20).boxed().toList();
        GameTable table = new GameReading(many).table(new GameDraft(null, null, names, worths));
        assertThat(table.values().values().get(19).value()).hasToString(String.valueOf(1 << 19));
        List<PartyRef> more =
                IntStream.range(0, 21).mapToObj(i -> PartyRef.of("P" + i)).toList();
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> new GameReading(more).table(GameDraft.ofCsv("P1,1")));
        assertThat(refused.violations())
                .extracting(GameReadingTest::named)
                .containsExactly("members share.terms.gamePlayers");
        assertThat(new GameReading(more).some(GameDraft.ofCsv("P1,1\nP1+P2,5"))).hasSize(2);
    }
}
