package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.search.matching.Profiles.ROADS;
import static org.tongqu.search.matching.Profiles.demand;
import static org.tongqu.search.matching.Profiles.flow;
import static org.tongqu.search.matching.Profiles.offer;
import static org.tongqu.search.matching.Profiles.product;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final DemandProfile demand = demand(
            ROADS,
            flow("G2"),
            new DataNeed("海上能见度", true, "002", "001", "G2", "SHARED"),
            new DataNeed("断面编号", false, "002", "", "", ""));

    private final Match good = match("DP-1", "断面交通流接口", "G2");
    private final Match sensitive = match("DP-2", "断面交通流接口", "G4");

    @Test
    void saysWhatIsCoveredByWhomAndWhatNobodyOffers() {
        Coverage coverage = Coverage.of(demand, List.of(sensitive, good));

        assertThat(coverage.verdict(0)).isEqualTo(Verdict.MET);
        assertThat(coverage.best(0)).contains(good);
        assertThat(coverage.cell(0, 0).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(coverage.cell(0, 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(coverage.verdict(1)).isEqualTo(Verdict.MISSING);
        assertThat(coverage.gaps()).containsExactly(1);
        assertThat(coverage.mandatory()).isEqualTo(2);
        assertThat(coverage.mandatory(Verdict.MET)).isEqualTo(1);
        assertThat(coverage.mandatory(Verdict.MISSING)).isEqualTo(1);
    }

    @Test
    void withoutProductsEverythingIsMissing() {
        Coverage coverage = Coverage.of(demand, List.of());
        assertThat(coverage.gaps()).containsExactly(0, 1, 2);
        assertThat(coverage.best(0)).isEmpty();
    }

    @Test
    void fittingDataOfAnotherRegionMeetsTheNeedInPart() {
        Standing standing = Coverage.of(demand, List.of(elsewhere("GBA"))).standing(0, 0);

        assertThat(standing.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(standing.findings().get(0).requirement()).isEqualTo(Requirement.REGION);
        assertThat(Coverage.of(demand, List.of(elsewhere("GBA"))).verdict(0)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void fittingDataOfAnUnstatedRegionIsAQuestionToTheProvider() {
        Standing standing = Coverage.of(demand, List.of(elsewhere(""))).standing(0, 0);

        assertThat(standing.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(standing.findings().get(0).reason()).isEqualTo(Reason.UNSTATED);
    }

    @Test
    void aProductOfTheRegionIsBetterThanOneFromElsewhere() {
        Coverage coverage = Coverage.of(demand, List.of(elsewhere("GBA"), good));

        assertThat(coverage.best(0)).contains(good);
        assertThat(coverage.verdict(0)).isEqualTo(Verdict.MET);
        assertThat(coverage.standing(0, 1).about(Requirement.REGION)).isPresent();
    }

    @Test
    void whatIsAboutSomethingElseStaysMissingWhateverItsRegion() {
        assertThat(Coverage.of(demand, List.of(elsewhere("GBA"))).standing(1, 0).verdict())
                .isEqualTo(Verdict.MISSING);
    }

    @Test
    void whatOnlyMentionsTheDataDoesNotServeTheNeedForTheTableAsForTheCombinations() {
        ProductProfile near = new ProductProfile("DP-5", "断面编号", "断面的编号", List.of(), ROADS, offer("G2", "PUBLIC"));
        Match match = new PairRules().match(demand, near);
        Coverage coverage = Coverage.of(demand, List.of(match));

        assertThat(match.needs().get(0).verdict(Requirement.SUBJECT)).isEqualTo(Verdict.PARTLY);
        assertThat(coverage.standing(0, 0).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(coverage.standing(0, 0).findings().get(0).reason()).isEqualTo(Reason.SUBJECT_MENTIONED);
        assertThat(coverage.gaps()).containsExactlyElementsOf(unserved(coverage));
    }

    @Test
    void whatTheDemandingSideMayNotHaveDoesNotServeTheNeedAndSaysWhy() {
        Match closed = new PairRules().match(demand, product("DP-6", "断面交通流接口", ROADS, offer("G2", "GOV_ONLY")));
        Coverage coverage = Coverage.of(demand, List.of(closed));

        assertThat(coverage.standing(0, 0).verdict()).isEqualTo(Verdict.MISSING);
        assertThat(coverage.standing(0, 0).findings().get(0).requirement()).isEqualTo(Requirement.AUDIENCE);
        assertThat(coverage.gaps()).containsExactlyInAnyOrderElementsOf(unserved(coverage));
    }

    private static List<Integer> unserved(Coverage coverage) {
        List<Supply> supplies = coverage.matches().stream()
                .map(match -> Supply.of(match, "O001", Cost.FREE))
                .toList();
        return new CombinationRules().propose(coverage.needs(), supplies).unserved();
    }

    @Test
    void refusesMatchesOfAnotherDemand() {
        assertThatThrownBy(() -> Coverage.of(demand(ROADS, flow("G2")), List.of(good)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Match elsewhere(String region) {
        Scope scope = new Scope(ROADS.modes(), ROADS.themes(), ROADS.fields(), region);
        return new PairRules().match(demand, product("DP-9", "断面交通流接口", scope, offer("G2", "PUBLIC")));
    }

    private Match match(String id, String name, String grade) {
        return new PairRules().match(demand, product(id, name, ROADS, offer(grade, "PUBLIC")));
    }
}
