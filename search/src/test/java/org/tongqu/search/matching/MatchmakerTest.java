package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.search.matching.Profiles.ROADS;
import static org.tongqu.search.matching.Profiles.demand;
import static org.tongqu.search.matching.Profiles.flow;
import static org.tongqu.search.matching.Profiles.offer;
import static org.tongqu.search.matching.Profiles.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.search.Audience;

class MatchmakerTest {

    private static final MatchQuery QUERY = MatchQuery.best(Audience.ALL);

    private final ProductProfile good = product("DP-1", "断面交通流接口", ROADS, offer("G2", "PUBLIC"));
    private final ProductProfile sensitive = product("DP-2", "断面交通流接口", ROADS, offer("G4", "PUBLIC"));
    private final ProductProfile closed = product("DP-3", "断面交通流接口", ROADS, offer("G2", "GOV_ONLY"));
    private final ProductProfile other = product(
            "DP-4",
            "船员适任证书核验",
            new Scope(Set.of("WATER"), Set.of("AI"), Set.of("PERSONNEL"), "GBA"),
            offer("G1", "PUBLIC"));

    @Test
    void regularMatchesComeFirstRelaxedOnesSayWhatWasSetAside() {
        Matches matches = offering(other, sensitive, closed, good)
                .productsFor(demand(ROADS, flow("G2")), facts(other, sensitive, closed, good), QUERY);

        assertThat(matches.matches())
                .extracting(Match::productId)
                .startsWith("DP-1")
                .endsWith("DP-4");
        assertThat(matches.regular()).extracting(Match::productId).containsExactly("DP-1", "DP-4");
        assertThat(matches.relaxed())
                .extracting(Match::productId, Match::relaxed)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("DP-2", Set.of(Requirement.GRADE)),
                        org.assertj.core.api.Assertions.tuple("DP-3", Set.of(Requirement.AUDIENCE)));
        assertThat(matches.compared()).isEqualTo(4);
    }

    @Test
    void askedRequirementsCanBeMadeExcluding() {
        ProductProfile elsewhere = product(
                "DP-5",
                "断面交通流接口",
                new Scope(Set.of("ROAD"), Set.of("KEEP_OPEN"), Set.of("INFRA"), "GBA"),
                offer("G2", "PUBLIC"));
        Matchmaker matchmaker = offering(elsewhere, good);
        DemandProfile demand = demand(ROADS, flow("G2"));

        assertThat(matchmaker.productsFor(demand, facts(elsewhere, good), QUERY).relaxed())
                .isEmpty();
        assertThat(matchmaker
                        .productsFor(demand, facts(elsewhere, good), QUERY.must(Set.of(Requirement.REGION)))
                        .relaxed())
                .extracting(Match::productId)
                .containsExactly("DP-5");
    }

    @Test
    void vanishedRecordsAreLeftOut() {
        Matches matches = offering(good, sensitive).productsFor(demand(ROADS, flow("G2")), facts(good), QUERY);
        assertThat(matches.matches()).extracting(Match::productId).containsExactly("DP-1");
        assertThat(matches.compared()).isEqualTo(1);
    }

    @Test
    void noMoreThanWanted() {
        Matches matches = offering(good, sensitive, closed)
                .productsFor(demand(ROADS, flow("G2")), facts(good, sensitive, closed), QUERY.limit(2));
        assertThat(matches.matches()).hasSize(2);
        assertThat(matches.compared()).isEqualTo(3);
    }

    @Test
    void bothDirectionsScoreAPairAlike() {
        DemandProfile demand = demand(ROADS, flow("G2"));
        Matchmaker matchmaker = offering(good);
        Match forth =
                matchmaker.productsFor(demand, facts(good), QUERY).matches().get(0);
        Match back = matchmaker
                .demandsFor(good, ids -> Map.of(demand.id(), demand), QUERY)
                .matches()
                .get(0);
        assertThat(back).isEqualTo(forth);
    }

    @Test
    void demandWithoutNeedsAndProductWithoutTermsStillCompare() {
        DemandProfile bare = new DemandProfile("SD-2", "", List.of(), Scope.UNSTATED, List.of(), "");
        ProductProfile empty = new ProductProfile(
                "DP-9", "", "", List.of(), Scope.UNSTATED, new Offer(new Offer.Delivery("", "", ""), "", "", "", ""));
        Match match =
                offering(empty).productsFor(bare, facts(empty), QUERY).matches().get(0);
        assertThat(match.score()).isBetween(0.0, 1.0);
        assertThat(match.fit()).isEqualTo(Fit.WEAK);
        assertThat(match.needs()).isEmpty();
        assertThat(match.relaxed()).isEmpty();
    }

    private static Matchmaker offering(ProductProfile... products) {
        List<String> ids = Stream.of(products).map(ProductProfile::id).toList();
        return new Matchmaker(new CandidateSource() {
            @Override
            public List<String> products(DemandProfile demand, MatchQuery query) {
                return ids;
            }

            @Override
            public List<String> demands(ProductProfile product, MatchQuery query) {
                return List.of("SD-1");
            }
        });
    }

    private static Facts<ProductProfile> facts(ProductProfile... products) {
        Map<String, ProductProfile> byId =
                Stream.of(products).collect(Collectors.toMap(ProductProfile::id, Function.identity()));
        return ids -> byId;
    }
}
