package org.tongqu.billing.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.SharingFacts.GameValue;
import org.tongqu.billing.shapley.TableGame;

/** A table of what coalitions of members are worth. */
class GameTableTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef C = PartyRef.of("C");

    private static Map<PartyRef, Rational> values(GameTable table) {
        return table.values().values().stream().collect(Collectors.toMap(GameValue::party, GameValue::value));
    }

    @Test
    void theGloveGameIsWorthMostToTheOneWithTheOnlyLeftGlove() {
        GameTable table = new GameTable(List.of(A, B, C), TableGame.of(0, 0, 0, 6, 0, 6, 0, 6));
        assertThat(values(table))
                .containsOnly(Map.entry(A, Rational.of(4)), Map.entry(B, Rational.of(1)), Map.entry(C, Rational.of(1)));
        assertThat(table.values().digest()).isEqualTo(table.digest()).hasSize(64);
        assertThat(table.coalition(5)).containsExactly(A, C);
        assertThat(table.coalition(0)).isEmpty();
    }

    @Test
    void playersStandOnceAndInOrder() {
        TableGame two = TableGame.of(0, 1, 2, 3);
        for (List<PartyRef> wrong : List.of(List.of(B, A), List.of(A, A), List.of(A), List.of(A, B, C))) {
            assertThatThrownBy(() -> new GameTable(wrong, two)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Renaming members renames their values and changes nothing else. */
    @Property(tries = 100)
    void aPermutationOfMembersPermutesTheirValues(@ForAll @IntRange(min = 1, max = 6) int n, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> to = new ArrayList<>();
        List<PartyRef> players = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            to.add(i);
            players.add(PartyRef.of("P" + i));
        }
        Collections.shuffle(to, random);
        long[] worths = new long[1 << n];
        long[] moved = new long[1 << n];
        for (int coalition = 1; coalition < worths.length; coalition++) {
            worths[coalition] = random.nextLong(-1_000_000, 1_000_000);
            int other = 0;
            for (int i = 0; i < n; i++) {
                other |= (coalition >> i & 1) << to.get(i);
            }
            moved[other] = worths[coalition];
        }
        Map<PartyRef, Rational> before = values(new GameTable(players, TableGame.of(worths)));
        Map<PartyRef, Rational> after = values(new GameTable(players, TableGame.of(moved)));
        for (int i = 0; i < n; i++) {
            assertThat(after.get(players.get(to.get(i)))).isEqualTo(before.get(players.get(i)));
        }
    }
}
