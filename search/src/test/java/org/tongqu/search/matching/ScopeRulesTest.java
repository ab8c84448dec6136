package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.search.matching.Profiles.demand;
import static org.tongqu.search.matching.Profiles.offer;
import static org.tongqu.search.matching.Profiles.product;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeRulesTest {

    @ParameterizedTest(name = "demand in {0}, product for {1}: {2} {3}")
    @CsvSource({
        "YRD, YRD, MET, REGION_SAME",
        "YRD, NATIONAL, MET, REGION_NATIONAL",
        "NATIONAL, YRD, PARTLY, REGION_PART",
        "NATIONAL, NATIONAL, MET, REGION_SAME",
        "YRD, GBA, MISSING, REGION_OTHER",
        "YRD, '', UNKNOWN, UNSTATED"
    })
    void region(String asked, String offered, Verdict verdict, Reason reason) {
        Finding finding = ScopeRules.region(demand(region(asked)), product("P", "p", region(offered), offer("G1", "")))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "demand {0}, product {1}: {2} {3}")
    @CsvSource({
        "ROAD, ROAD, MET, SHARED",
        "ROAD WATER, WATER, MET, SHARED",
        "ROAD, WATER, MISSING, OTHER",
        "MULTIMODAL, RAIL, PARTLY, MODE_JOINED",
        "RAIL, MULTIMODAL, PARTLY, MODE_JOINED",
        "ROAD, '', UNKNOWN, UNSTATED"
    })
    void mode(String asked, String offered, Verdict verdict, Reason reason) {
        Finding finding = ScopeRules.mode(demand(modes(asked)), product("P", "p", modes(offered), offer("G1", "")))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "audience {0}, demand by {1}: {2}")
    @CsvSource({
        "PUBLIC, ENT, MET, AUDIENCE_ANYBODY",
        "GOV_ONLY, GOV, MET, AUDIENCE_PUBLIC_BODY",
        "GOV_ONLY, ENT, MISSING, AUDIENCE_EXCLUDED",
        "GOV_ONLY, '', UNKNOWN, UNSTATED",
        "'', GOV, UNKNOWN, UNSTATED"
    })
    void audience(String audience, String side, Verdict verdict, Reason reason) {
        DemandProfile demand = new DemandProfile("SD-1", "t", List.of(), Scope.UNSTATED, List.of(), side);
        Finding finding = ScopeRules.audience(demand, product("P", "p", Scope.UNSTATED, offer("G1", audience)))
                .orElseThrow();
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.reason()).isEqualTo(reason);
    }

    @Test
    void sharedThemesAreNamedInOrder() {
        Scope asked = new Scope(Set.of(), Set.of("SAFETY", "GREEN", "AI"), Set.of(), "");
        Scope offered = new Scope(Set.of(), Set.of("GREEN", "AI", "ICV"), Set.of(), "");
        Finding finding = ScopeRules.theme(demand(asked), product("P", "p", offered, offer("G1", "")))
                .orElseThrow();
        assertThat(finding.arguments()).containsExactly("AI", "GREEN");
    }

    @Test
    void whatIsNotAskedIsNotJudged() {
        ProductProfile product = product("P", "p", Profiles.ROADS, offer("G1", "PUBLIC"));
        assertThat(ScopeRules.ALL.stream()
                        .map(rule -> rule.judge(demand(Scope.UNSTATED), product))
                        .filter(java.util.Optional::isPresent)
                        .map(finding -> finding.get().requirement()))
                .containsExactly(Requirement.AUDIENCE);
    }

    private static Scope region(String region) {
        return new Scope(Set.of(), Set.of(), Set.of(), region);
    }

    private static Scope modes(String modes) {
        return new Scope(
                Arrays.stream(modes.split(" ")).filter(mode -> !mode.isEmpty()).collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                "");
    }
}
