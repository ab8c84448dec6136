package org.tongqu.billing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.SharingFacts.UseBundle;
import org.tongqu.billing.usage.TouchedUse;

/** Revenue by the members that its use touched. */
class UseBundlesTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef C = PartyRef.of("C");
    private static final PartyRef STRANGER = PartyRef.of("X");
    private static final List<PartyRef> MEMBERS = List.of(B, A, C);

    private static TouchedUse use(int lineNo, String quantity, PartyRef... contributors) {
        return new TouchedUse(lineNo, List.of(contributors), new BigDecimal(quantity));
    }

    private static UseBundle bundle(long revenue, PartyRef... members) {
        return new UseBundle(Set.of(members), Fen.of(revenue));
    }

    @Test
    void theRevenueOfALineIsSplitByQuantityAndEqualRemaindersGoByName() {
        Map<Integer, Fen> lines = new TreeMap<>(Map.of(1, Fen.of(100), 2, Fen.of(1)));
        List<TouchedUse> touched = List.of(
                use(1, "1", C), use(1, "1", A, B), use(1, "1", A), use(2, "0.5", B), use(2, "0.5", A), use(3, "9", C));
        assertThat(UseBundles.of(lines, touched, MEMBERS))
                .containsExactly(bundle(35, A), bundle(33, A, B), bundle(33, C));
    }

    @Test
    void whereNobodySaysWhomItTouchesItTouchesAllMembers() {
        Map<Integer, Fen> lines = new TreeMap<>(Map.of(1, Fen.of(10), 2, Fen.of(7)));
        assertThat(UseBundles.of(lines, List.of(use(1, "3"), use(1, "2", A, B, C)), MEMBERS))
                .containsExactly(bundle(17, A, B, C));
        assertThat(UseBundles.of(lines, List.of(), MEMBERS)).containsExactly(bundle(17, A, B, C));
    }

    @Test
    void whoIsNoMemberDoesNotCount() {
        Map<Integer, Fen> lines = Map.of(1, Fen.of(10));
        assertThat(UseBundles.of(lines, List.of(use(1, "1", A, STRANGER), use(1, "1", A)), MEMBERS))
                .containsExactly(bundle(10, A));
        assertThat(UseBundles.of(lines, List.of(use(1, "1", STRANGER)), MEMBERS))
                .containsExactly(bundle(10, A, B, C));
    }

    @Test
    void nothingMakesNoBundle() {
        assertThat(UseBundles.of(Map.of(1, Fen.ZERO), List.of(use(1, "1", A)), MEMBERS))
                .isEmpty();
        assertThat(UseBundles.of(Map.of(), List.of(use(1, "1", A)), MEMBERS)).isEmpty();
    }

    @Provide
    Arbitrary<TouchedUse> uses() {
        Arbitrary<List<PartyRef>> who =
                Arbitraries.of(A, B, C, STRANGER).list().uniqueElements().ofMaxSize(4);
        Arbitrary<BigDecimal> quantity =
                Arbitraries.longs().between(1, 1_000_000_000_000L).map(micros -> BigDecimal.valueOf(micros, 6));
        return Combinators.combine(Arbitraries.integers().between(1, 4), who, quantity)
                .as(TouchedUse::new);
    }

    @Property(tries = 300)
    void bundlesAddUpToTheRevenueOfTheLines(
            @ForAll("revenues") List<Long> revenues, @ForAll("manyUses") List<TouchedUse> touched) {
        List<UseBundle> bundles = UseBundles.of(lines(revenues), touched, MEMBERS);
        assertThat(Fen.sum(bundles.stream().map(UseBundle::revenue).toList()).value())
                .isEqualTo(revenues.stream().mapToLong(Long::longValue).sum());
        assertThat(bundles).allSatisfy(bundle -> {
            assertThat(bundle.revenue().isPositive()).isTrue();
            assertThat(MEMBERS).containsAll(bundle.members());
        });
    }

    @Property(tries = 300)
    void theOrderOfMembersAndOfUseDoesNotMatter(
            @ForAll("revenues") List<Long> revenues, @ForAll("manyUses") List<TouchedUse> touched, @ForAll long seed) {
        List<TouchedUse> shuffled = new ArrayList<>(touched);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(UseBundles.of(lines(revenues), shuffled, List.of(C, B, A)))
                .isEqualTo(UseBundles.of(lines(revenues), touched, MEMBERS));
    }

    @Provide
    Arbitrary<List<TouchedUse>> manyUses() {
        return uses().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Long>> revenues() {
        return Arbitraries.longs().between(0, 1_000_000_000_000L).list().ofMaxSize(4);
    }

    private static Map<Integer, Fen> lines(List<Long> revenues) {
        Map<Integer, Fen> lines = new TreeMap<>();
        revenues.forEach(revenue -> lines.put(lines.size() + 1, Fen.of(revenue)));
        return lines;
    }
}
