package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongqu.search.matching.Verdict.MET;
import static org.tongqu.search.matching.Verdict.MISSING;
import static org.tongqu.search.matching.Verdict.PARTLY;
import static org.tongqu.search.matching.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CombinationRulesTest {

    private final CombinationRules rules = new CombinationRules();

    @Test
    void oneCombinationCanBeBestInEveryWay() {
        Combinations found = rules.propose(
                needs(true, true),
                List.of(supply("A", "P", Cost.of(100), MET, MISSING), supply("B", "P", Cost.of(50), MISSING, MET)));

        assertThat(found.proposals()).singleElement().satisfies(only -> {
            assertThat(only.merits()).containsExactly(Merit.values());
            assertThat(ids(only)).containsExactly("A", "B");
            assertThat(only.cost()).isEqualTo(new TotalCost(0, 150));
            assertThat(only.providers()).isEqualTo(1);
            assertThat(only.servings()).containsExactly(new Serving(0, "A", MET), new Serving(1, "B", MET));
        });
        assertThat(found.unserved()).isEmpty();
        assertThat(found.proven()).isTrue();
    }

    @Test
    void theMeritsGiveDifferentAnswersWhereTheGoalsConflict() {
        Combinations found = rules.propose(
                needs(true, true),
                List.of(
                        supply("FULL-1", "P", Cost.of(900), MET, MISSING),
                        supply("FULL-2", "Q", Cost.of(900), MISSING, MET),
                        supply("CHEAP-1", "R", Cost.of(10), PARTLY, MISSING),
                        supply("CHEAP-2", "S", Cost.of(10), MISSING, PARTLY),
                        supply("BOTH", "T", Cost.of(500), PARTLY, MET)));

        assertThat(found.proposals())
                .extracting(Combination::merits, CombinationRulesTest::ids)
                .containsExactly(
                        tuple(List.of(Merit.BEST_FIT), List.of("BOTH", "FULL-1")),
                        tuple(List.of(Merit.CHEAPEST), List.of("CHEAP-1", "CHEAP-2")),
                        tuple(List.of(Merit.FEWEST_PROVIDERS), List.of("BOTH")));
        assertThat(found.proposals().get(2).served(PARTLY)).isEqualTo(1);
        assertThat(found.proposals().get(2).servedBy("BOTH")).hasSize(2);
    }

    @Test
    void whatNobodyServesIsNamedMandatoryNeedsFirst() {
        Combinations found = rules.propose(
                needs(false, true, true), List.of(supply("A", "P", Cost.FREE, MISSING, UNKNOWN, MISSING)));

        assertThat(found.unserved()).containsExactly(2, 0);
        assertThat(found.proposals()).singleElement().satisfies(only -> {
            assertThat(only.serves(1)).isTrue();
            assertThat(only.serves(0)).isFalse();
            assertThat(only.served(UNKNOWN)).isEqualTo(1);
        });
    }

    @Test
    void withoutAnySourceNothingIsProposed() {
        Combinations found = rules.propose(needs(true), List.of(supply("A", "P", Cost.FREE, MISSING)));
        assertThat(found.proposals()).isEmpty();
        assertThat(found.unserved()).containsExactly(0);
        assertThat(rules.propose(List.of(), List.of()).proposals()).isEmpty();
    }

    @Test
    void anUnknownPriceIsNeverTakenForLessThanAKnownOne() {
        Combinations found = rules.propose(
                needs(true), List.of(supply("A", "P", Cost.UNKNOWN, MET), supply("B", "Q", Cost.of(1_000_000), MET)));

        assertThat(found.proposals()).singleElement().satisfies(only -> {
            assertThat(ids(only)).containsExactly("B");
            assertThat(only.cost()).isEqualTo(new TotalCost(0, 1_000_000));
        });
    }

    @Test
    void whatIsFreeCostsNothingAndIsKnownToDoSo() {
        Combinations found = rules.propose(
                needs(true), List.of(supply("A", "P", Cost.UNKNOWN, MET), supply("B", "Q", Cost.FREE, MET)));
        assertThat(found.proposals().get(0).cost()).isEqualTo(new TotalCost(0, 0));
        assertThatThrownBy(() -> new Cost(false, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Cost.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCheapestPaysForNoOptionalNeedButTakesWhatIsFree() {
        Combinations found = rules.propose(
                needs(true, false, false),
                List.of(
                        supply("MUST", "P", Cost.of(10), MET, MISSING, MISSING),
                        supply("PAID", "P", Cost.of(5), MISSING, MET, MISSING),
                        supply("FREE", "Q", Cost.FREE, MISSING, MISSING, MET)));

        assertThat(byMerit(found, Merit.CHEAPEST))
                .satisfies(cheapest -> assertThat(ids(cheapest)).containsExactly("FREE", "MUST"));
        assertThat(ids(byMerit(found, Merit.FEWEST_PROVIDERS))).containsExactly("MUST", "PAID");
        assertThat(ids(byMerit(found, Merit.BEST_FIT))).containsExactly("FREE", "MUST", "PAID");
    }

    @Test
    void betweenEqualCombinationsTheProductThatSuitsTheDemandBetterDecides() {
        Supply other = new Supply("DP-1", "P", Cost.FREE, 0.5, List.of(PARTLY));
        Supply better = new Supply("DP-2", "P", Cost.FREE, 0.6, List.of(PARTLY));
        assertThat(rules.propose(needs(true), List.of(other, better)).proposals())
                .singleElement()
                .satisfies(only -> assertThat(ids(only)).containsExactly("DP-2"));
    }

    @Test
    void aDemandWithoutMandatoryNeedsCountsThemAll() {
        Combinations found = rules.propose(
                needs(false, false),
                List.of(supply("A", "P", Cost.of(10), MET, MISSING), supply("B", "P", Cost.of(20), MISSING, MET)));
        assertThat(found.proposals()).singleElement().satisfies(only -> assertThat(ids(only))
                .containsExactly("A", "B"));
    }

    /** Step by step, the pair for 3 each would be taken first, and the rest for 5: 11 in all. */
    @Test
    void theCheapestIsFoundWhereTakingWhatLooksCheapestMissesIt() {
        Combinations found = rules.propose(
                needs(true, true, true),
                List.of(
                        supply("ALL", "P", Cost.of(10), MET, MET, MET),
                        supply("PAIR", "Q", Cost.of(6), MET, MET, MISSING),
                        supply("LAST", "R", Cost.of(5), MISSING, MISSING, MET)));
        assertThat(found.proposals()).singleElement().satisfies(only -> assertThat(ids(only))
                .containsExactly("ALL"));
    }

    @Test
    void twentyNeedsAndAHundredProductsAreProvenWhereEveryProductIsAboutOneOrTwo() {
        List<Supply> supplies = IntStream.range(0, 100)
                .mapToObj(number -> {
                    List<Verdict> serves = new ArrayList<>(Collections.nCopies(20, MISSING));
                    serves.set(number % 20, number % 3 == 0 ? PARTLY : MET);
                    serves.set((number * 7 + 3) % 20, number % 4 == 0 ? MET : MISSING);
                    return new Supply("DP-" + number, "O" + number % 30, Cost.of(100 + number * 37 % 90), 0.5, serves);
                })
                .toList();
        Combinations found = rules.propose(Collections.nCopies(20, need(true)), supplies);
        assertThat(found.unserved()).isEmpty();
        assertThat(byMerit(found, Merit.BEST_FIT).proven()).isTrue();
        assertThat(byMerit(found, Merit.BEST_FIT).served(MET)).isEqualTo(20);
    }

    @Test
    void whatIsTooMuchToSearchCompletelySaysThatItIsNotProvenAndStillServesEverything() {
        List<Supply> supplies = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            List<Verdict> serves = new ArrayList<>();
            for (int need = 0; need < 24; need++) {
                serves.add((number * 31 + need * 17 + number * need) % 7 < 2 ? MET : MISSING);
            }
            supplies.add(new Supply("DP-" + number, "O" + number % 20, Cost.of(50 + number * 13 % 40), 0.5, serves));
        }
        List<DataNeed> needs = Collections.nCopies(24, need(true));
        Combinations quick = new CombinationRules(1).propose(needs, supplies);
        Combinations proven = rules.propose(needs, supplies);

        assertThat(quick.proven()).isFalse();
        assertThat(proven.proven()).isTrue();
        assertThat(quick.proposals()).allSatisfy(proposal -> assertThat(proposal.served(MET))
                .isEqualTo(24 - quick.unserved().size()));
        assertThat(byMerit(proven, Merit.CHEAPEST).cost())
                .isLessThanOrEqualTo(byMerit(quick, Merit.CHEAPEST).cost());
    }

    /** Random dense supply of more than nine needs; the work is counted, so that the answer does not depend on the machine. */
    @Test
    void whatTakesTooMuchWorkIsGivenUpAndTheAnswerIsTheSameEveryTime() {
        List<Supply> supplies = dense(4, 24, 100);
        List<DataNeed> needs = Collections.nCopies(24, need(true));
        Combinations found = rules.propose(needs, supplies);
        assertThat(found.proven()).isFalse();
        assertThat(found.proposals()).allSatisfy(proposal -> assertThat(proposal.served(MISSING))
                .isEqualTo(found.unserved().size()));
        assertThat(rules.propose(needs, supplies)).isEqualTo(found);
    }

    @Test
    void nineNeedsAreAlwaysProvenHoweverManyProductsServeThem() {
        assertThat(rules.propose(Collections.nCopies(9, need(true)), dense(3, 9, 100))
                        .proven())
                .isTrue();
    }

    private static List<Supply> dense(int seed, int needs, int products) {
        Random chance = new Random(seed);
        List<Supply> supplies = new ArrayList<>();
        for (int number = 0; number < products; number++) {
            List<Verdict> serves = new ArrayList<>();
            for (int need = 0; need < needs; need++) {
                int drawn = chance.nextInt(8);
                serves.add(drawn == 0 ? MET : drawn == 1 ? PARTLY : MISSING);
            }
            supplies.add(new Supply(
                    "DP-" + number, "O" + chance.nextInt(12), Cost.of(1 + chance.nextInt(500)), 0.5, serves));
        }
        return supplies;
    }

    @Test
    void supplyOfAnotherDemandIsRefusedAndSoIsTheSameProductTwice() {
        assertThatThrownBy(() -> rules.propose(needs(true), List.of(supply("A", "P", Cost.FREE, MET, MET))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.propose(
                        needs(true), List.of(supply("A", "P", Cost.FREE, MET), supply("A", "Q", Cost.FREE, MET))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.propose(Collections.nCopies(33, need(true)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Supply supply(String id, String provider, Cost cost, Verdict... serves) {
        return new Supply(id, provider, cost, 0.5, List.of(serves));
    }

    static DataNeed need(boolean mandatory) {
        return new DataNeed("数据", mandatory, "", "", "", "");
    }

    private static List<DataNeed> needs(boolean... mandatory) {
        return IntStream.range(0, mandatory.length)
                .mapToObj(number -> need(mandatory[number]))
                .toList();
    }

    private static Combination byMerit(Combinations found, Merit merit) {
        return found.proposals().stream()
                .filter(proposal -> proposal.merits().contains(merit))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Combination combination) {
        return combination.products().stream().map(Supply::productId).sorted().toList();
    }
}
