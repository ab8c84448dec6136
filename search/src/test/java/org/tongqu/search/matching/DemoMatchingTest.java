package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongqu.search.analysis.ComparableText;
import org.tongqu.search.analysis.TextAnalysis;

/** The scoring on the judged demo set with every counterpart as a candidate; floors are those of the design. */
class DemoMatchingTest {

    private static final DemoSet DEMO = new DemoSet();
    private static final DemoQuality QUALITY = new DemoQuality(DEMO, new Matchmaker(new Everything()));
    private static final PairRules RULES = new PairRules();

    @Test
    void productsForDemandsReachTheFloor() {
        assertThat(QUALITY.productsForDemands()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void demandsForProductsReachTheFloor() {
        assertThat(QUALITY.demandsForProducts()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void mandatoryNeedsAreAmongTheTen() {
        assertThat(QUALITY.mandatoryNeedsFound()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void subjectsAgreeWithTheJudgements() {
        Set<String> judged = DEMO.needs().stream()
                .map(need -> need.demandId() + "/" + need.need() + "/" + need.productId())
                .collect(Collectors.toSet());
        int right = 0;
        int wrong = 0;
        for (DemandProfile demand : DEMO.demands().values()) {
            for (ProductProfile product : DEMO.products().values()) {
                for (NeedFit fit : RULES.match(demand, product).needs()) {
                    if (fit.verdict(Requirement.SUBJECT) == Verdict.MET) {
                        boolean agreed = judged.contains(demand.id() + "/" + fit.need() + "/" + product.id());
                        right += agreed ? 1 : 0;
                        wrong += agreed ? 0 : 1;
                    }
                }
            }
        }
        assertThat((double) right / judged.size())
                .as("found of %s judged", judged.size())
                .isGreaterThan(0.95);
        assertThat((double) right / (right + wrong))
                .as("%s wrong of those found", wrong)
                .isGreaterThan(0.85);
    }

    /** No finding may say what a record does not state. */
    @Test
    void everyFindingFollowsFromTheRecords() {
        List<String> unfounded = new ArrayList<>();
        for (DemandProfile demand : DEMO.demands().values()) {
            for (ProductProfile product : DEMO.products().values()) {
                Match match = RULES.match(demand, product);
                match.findings().forEach(finding -> check(finding, demand, product, null, unfounded));
                match.needs().forEach(fit -> fit.findings()
                        .forEach(finding ->
                                check(finding, demand, product, demand.needs().get(fit.need()), unfounded)));
            }
        }
        assertThat(unfounded).isEmpty();
    }

    private static void check(
            Finding finding, DemandProfile demand, ProductProfile product, DataNeed need, List<String> unfounded) {
        boolean founded = finding.requirement() == Requirement.SUBJECT
                ? finding.arguments().stream().allMatch(word -> quoted(word, product) && related(word, need))
                : stated(demand, product, need).containsAll(finding.arguments());
        if (!founded) {
            unfounded.add(demand.id() + " " + product.id() + " " + finding);
        }
    }

    private static boolean quoted(String word, ProductProfile product) {
        return (product.name() + "\n" + product.summary() + "\n" + String.join("\n", product.fields())).contains(word);
    }

    /** The word stands in the name of the need, or the lexicon knows that both mean the same. */
    private static boolean related(String word, DataNeed need) {
        if (TextAnalysis.folded(need.name()).contains(TextAnalysis.folded(word))) {
            return true;
        }
        ComparableText name = ComparableText.of(need.name());
        return TextAnalysis.tokens(word).stream().anyMatch(token -> name.says(token.term()));
    }

    private static Set<String> stated(DemandProfile demand, ProductProfile product, DataNeed need) {
        var stated = new java.util.HashSet<String>();
        for (Scope scope : List.of(demand.scope(), product.scope())) {
            stated.addAll(scope.modes());
            stated.addAll(scope.themes());
            stated.addAll(scope.fields());
            stated.add(scope.region());
        }
        Offer offer = product.offer();
        stated.addAll(
                List.of(offer.delivery().form(), offer.delivery().frequency(), offer.grade(), offer.sourceKind()));
        if (need != null) {
            stated.addAll(List.of(need.deliveryForm(), need.updateFrequency(), need.grade(), need.accessMode()));
        }
        return stated;
    }

    /** Proposes everything there is, in the order of the records. */
    private static final class Everything implements CandidateSource {
        @Override
        public List<String> products(DemandProfile demand, MatchQuery query) {
            return List.copyOf(DEMO.products().keySet());
        }

        @Override
        public List<String> demands(ProductProfile product, MatchQuery query) {
            return List.copyOf(DEMO.demands().keySet());
        }
    }
}
