package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tongqu.search.matching.Profiles.ROADS;
import static org.tongqu.search.matching.Profiles.demand;
import static org.tongqu.search.matching.Profiles.flow;
import static org.tongqu.search.matching.Profiles.offer;
import static org.tongqu.search.matching.Profiles.product;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SupplyTest {

    private final DemandProfile demand = demand(ROADS, flow("G2"), new DataNeed("海上能见度", true, "", "", "", ""));

    @Test
    void aProductSuppliesWhatItIsAboutAndNothingElse() {
        Supply supply = supply(product("DP-1", "断面交通流接口", ROADS, offer("G2", "PUBLIC")));
        assertThat(supply.serves()).containsExactly(Verdict.MET, Verdict.MISSING);
        assertThat(supply.isUseful()).isTrue();
    }

    @Test
    void dataOfAnotherRegionSuppliesInPart() {
        Scope elsewhere = new Scope(ROADS.modes(), ROADS.themes(), ROADS.fields(), "GBA");
        Supply supply = supply(product("DP-1", "断面交通流接口", elsewhere, offer("G2", "PUBLIC")));
        assertThat(supply.serves().get(0)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void whatMayNotBeHadOrUsedIsNoSupplyButANearMissThatSaysWhy() {
        ProductProfile sensitive = product("DP-2", "断面交通流接口", ROADS, offer("G4", "PUBLIC"));
        ProductProfile shared = product("DP-3", "断面交通流接口", ROADS, closed());
        ProductProfile closed = product("DP-4", "断面交通流接口", ROADS, offer("G2", "GOV_ONLY"));
        assertThat(List.of(supply(sensitive), supply(shared), supply(closed))).noneMatch(Supply::isUseful);

        Coverage coverage = Coverage.of(demand, List.of(match(sensitive), match(shared), match(closed)));
        assertThat(NearMiss.of(coverage, 0))
                .extracting(miss -> miss.match().productId(), SupplyTest::barriers)
                .containsExactlyInAnyOrder(
                        tuple("DP-2", Set.of(Requirement.GRADE)),
                        tuple("DP-3", Set.of(Requirement.ACCESS)),
                        tuple("DP-4", Set.of(Requirement.AUDIENCE)));
        assertThat(NearMiss.of(coverage, 1)).isEmpty();
    }

    @Test
    void whatOnlyMentionsAPartOfTheDataIsNoSupplyButANearMiss() {
        ProductProfile near = new ProductProfile("DP-5", "断面编号", "断面的编号", List.of(), ROADS, offer("G2", "PUBLIC"));
        Match match = match(near);
        assertThat(match.needs().get(0).verdict(Requirement.SUBJECT)).isEqualTo(Verdict.PARTLY);
        assertThat(Supply.of(match, "O001", Cost.FREE).isUseful()).isFalse();
        assertThat(NearMiss.of(Coverage.of(demand, List.of(match)), 0))
                .singleElement()
                .satisfies(miss -> assertThat(barriers(miss)).containsExactly(Requirement.SUBJECT));
    }

    @Test
    void aSourceIsNoNearMiss() {
        Match match = match(product("DP-1", "断面交通流接口", ROADS, offer("G2", "PUBLIC")));
        assertThat(NearMiss.of(Coverage.of(demand, List.of(match)), 0)).isEmpty();
    }

    private static Offer closed() {
        return new Offer(new Offer.Delivery("002", "03", "001"), "G2", "SHARE", "NOT_OPEN", "PUBLIC");
    }

    private static Set<Requirement> barriers(NearMiss miss) {
        return miss.barriers().stream().map(Finding::requirement).collect(Collectors.toSet());
    }

    private Match match(ProductProfile product) {
        return new PairRules().match(demand, product);
    }

    private Supply supply(ProductProfile product) {
        return Supply.of(match(product), "O001", Cost.FREE);
    }
}
