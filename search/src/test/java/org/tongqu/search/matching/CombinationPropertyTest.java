package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CombinationPropertyTest {

    private static final CombinationRules RULES = new CombinationRules();

    /** A case small enough to look at every selection. */
    record Small(List<Boolean> mandatory, List<Supply> supplies) {

        List<DataNeed> needs() {
            return mandatory.stream().map(CombinationRulesTest::need).toList();
        }

        EverySelection everything() {
            return new EverySelection(mandatory, supplies);
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void combinationsAreProvenCheapestBestAndWithFewestProvidersAgainstEverySelection(@ForAll("cases") Small small) {
        Combinations found = RULES.propose(small.needs(), small.supplies());
        assertThat(found.proven()).isTrue();
        for (Merit merit : Merit.values()) {
            List<String> best = small.everything().best(merit);
            List<Combination> proposed = found.proposals().stream()
                    .filter(proposal -> proposal.merits().contains(merit))
                    .toList();
            if (best.isEmpty()) {
                assertThat(proposed).isEmpty();
            } else {
                assertThat(proposed).singleElement().satisfies(proposal -> {
                    assertThat(ids(proposal)).isEqualTo(best);
                    EverySelection.Figures figures = small.everything().figures(proposal.products());
                    assertThat(proposal.cost()).isEqualTo(new TotalCost(figures.unknown(), figures.fen()));
                    assertThat(proposal.providers()).isEqualTo(figures.providers());
                });
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noProductOfACombinationIsSuperfluous(@ForAll("cases") Small small) {
        for (CombinationRules rules : List.of(RULES, new CombinationRules(1))) {
            for (Combination proposal :
                    rules.propose(small.needs(), small.supplies()).proposals()) {
                List<Integer> levels = small.everything().levels(proposal.products());
                for (Supply product : proposal.products()) {
                    List<Supply> others = new ArrayList<>(proposal.products());
                    others.remove(product);
                    assertThat(small.everything().levels(others))
                            .as("without %s", product)
                            .isNotEqualTo(levels);
                }
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheInputDoesNotMatterAndTheAnswerIsAlwaysTheSame(
            @ForAll("cases") Small small, @ForAll Random random) {
        List<Supply> shuffled = new ArrayList<>(small.supplies());
        Collections.shuffle(shuffled, random);
        assertThat(RULES.propose(small.needs(), shuffled)).isEqualTo(RULES.propose(small.needs(), small.supplies()));
        assertThat(new CombinationRules(1).propose(small.needs(), shuffled))
                .isEqualTo(new CombinationRules(1).propose(small.needs(), small.supplies()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyNeedThatCannotBeDoneWithoutIsServedOrNamedAsServedByNobody(@ForAll("cases") Small small) {
        for (CombinationRules rules : List.of(RULES, new CombinationRules(1))) {
            Combinations found = rules.propose(small.needs(), small.supplies());
            for (int need = 0; need < small.mandatory().size(); need++) {
                int number = need;
                boolean nobody = small.supplies().stream()
                        .allMatch(supply -> supply.serves().get(number) == Verdict.MISSING);
                assertThat(found.unserved().contains(number)).isEqualTo(nobody);
                if (small.mandatory().get(need) && !nobody) {
                    assertThat(found.proposals()).isNotEmpty().allMatch(proposal -> proposal.serves(number));
                }
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aServingIsWhatTheBestProductOfTheCombinationDoesForTheNeed(@ForAll("cases") Small small) {
        for (Combination proposal :
                RULES.propose(small.needs(), small.supplies()).proposals()) {
            for (Serving serving : proposal.servings()) {
                Supply product = proposal.products().stream()
                        .filter(one -> one.productId().equals(serving.productId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(product.serves().get(serving.need()))
                        .isEqualTo(serving.verdict())
                        .isNotEqualTo(Verdict.MISSING);
                if (serving.verdict() != Verdict.MET) {
                    assertThat(proposal.products())
                            .noneMatch(one -> one.serves().get(serving.need()) == Verdict.MET);
                }
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noProposalIsWorseThanAnotherInEverything(@ForAll("cases") Small small) {
        List<EverySelection.Figures> figures = RULES.propose(small.needs(), small.supplies()).proposals().stream()
                .map(proposal -> small.everything().figures(proposal.products()))
                .toList();
        assertThat(figures).doesNotHaveDuplicates();
        for (EverySelection.Figures one : figures) {
            assertThat(figures).noneMatch(other -> other != one && beats(other, one));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundStepByStepIsNeverBetterThanWhatIsProven(@ForAll("cases") Small small) {
        Combinations proven = RULES.propose(small.needs(), small.supplies());
        Combinations quick = new CombinationRules(1).propose(small.needs(), small.supplies());
        if (!proven.proposals().isEmpty()) {
            assertThat(quick.proposals()).isNotEmpty();
            TotalCost least = proven.proposals().stream()
                    .map(Combination::cost)
                    .min(Comparable::compareTo)
                    .orElseThrow();
            assertThat(quick.proposals()).allMatch(proposal -> proposal.cost().compareTo(least) >= 0);
        }
    }

    private static boolean beats(EverySelection.Figures other, EverySelection.Figures one) {
        int fit = IntStream.range(0, one.fit().size())
                .map(place -> Long.compare(other.fit().get(place), one.fit().get(place)))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
        int cost = new TotalCost(other.unknown(), other.fen()).compareTo(new TotalCost(one.unknown(), one.fen()));
        return fit >= 0 && cost <= 0 && other.providers() <= one.providers();
    }

    private static List<String> ids(Combination combination) {
        return combination.products().stream().map(Supply::productId).toList();
    }

    @Provide
    Arbitrary<Small> cases() {
        return Arbitraries.integers().between(1, 4).flatMap(needs -> Combinators.combine(
                        Arbitraries.of(true, true, false).list().ofSize(needs),
                        offers(needs).list().ofMaxSize(8))
                .as((mandatory, offers) -> new Small(
                        mandatory,
                        IntStream.range(0, offers.size())
                                .mapToObj(number -> offers.get(number).supply("DP-" + number))
                                .toList())));
    }

    private record Offered(String provider, Cost cost, double score, List<Verdict> serves) {

        Supply supply(String id) {
            return new Supply(id, provider, cost, score, serves);
        }
    }

    private static Arbitrary<Offered> offers(int needs) {
        Arbitrary<Cost> costs =
                Arbitraries.of(Cost.FREE, Cost.of(1), Cost.of(2), Cost.of(3), Cost.of(5), Cost.of(7), Cost.UNKNOWN);
        Arbitrary<Verdict> verdicts = Arbitraries.of(
                Verdict.MET, Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN, Verdict.MISSING, Verdict.MISSING);
        return Combinators.combine(
                        Arbitraries.of("O1", "O2", "O3", "O4"),
                        costs,
                        Arbitraries.of(0.2, 0.5, 0.7),
                        verdicts.list().ofSize(needs))
                .as(Offered::new);
    }
}
