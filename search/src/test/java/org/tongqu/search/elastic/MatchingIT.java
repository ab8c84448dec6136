package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Audience;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.DemoQuality;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.Matches;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.standalone.EmbeddedElasticsearch;

/** Matching through the real engine, measured on the judged demo set. */
@ExtendWith(Node.class)
class MatchingIT {

    private static final DemoSet DEMO = new DemoSet();
    private static Node.Installation tongqu;
    private static Matchmaker matchmaker;

    @BeforeAll
    static void fill(EmbeddedElasticsearch node) {
        tongqu = Node.installation(node);
        tongqu.index.put(DEMO.documents());
        tongqu.index.settle();
        matchmaker = new Matchmaker(tongqu.candidates);
    }

    @AfterAll
    static void close() {
        tongqu.close();
    }

    @Test
    void productsForDemandsReachTheFloor() {
        double ndcg = new DemoQuality(DEMO, matchmaker).productsForDemands();
        System.out.printf("nDCG@10-demand-to-product\t%.4f\t0.80%n", ndcg);
        assertThat(ndcg).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void demandsForProductsReachTheFloor() {
        double ndcg = new DemoQuality(DEMO, matchmaker).demandsForProducts();
        System.out.printf("nDCG@10-product-to-demand\t%.4f\t0.75%n", ndcg);
        assertThat(ndcg).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void mandatoryNeedsAreAmongTheTen() {
        double recall = new DemoQuality(DEMO, matchmaker).mandatoryNeedsFound();
        System.out.printf("recall-mandatory-needs@10\t%.4f\t0.90%n", recall);
        assertThat(recall).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void onlyStatesAndCirclesAskedForAreCandidates() {
        DemandProfile demand = DEMO.demands().get("SD-2026-03-001");
        Matches listed = matchmaker.productsFor(
                demand,
                ids -> DEMO.products(),
                MatchQuery.best(Audience.ANYBODY, "LISTED").limit(100));
        assertThat(listed.matches())
                .extracting(Match::productId)
                .contains("DP-0056")
                .doesNotContain("DP-0057", "DP-0008");

        Matches any = matchmaker.productsFor(
                demand, ids -> DEMO.products(), MatchQuery.best(Audience.ALL).limit(100));
        assertThat(any.matches()).extracting(Match::productId).contains("DP-0056", "DP-0057", "DP-0008");
    }
}
