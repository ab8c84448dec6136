package org.tongqu.search.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PairRulesPropertyTest {

    private static final PairRules RULES = new PairRules();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void scoreIsAShareAndStable(@ForAll("demands") DemandProfile demand, @ForAll("products") ProductProfile product) {
        Match match = RULES.match(demand, product);
        assertThat(match.score()).isBetween(0.0, 1.0);
        assertThat(RULES.match(demand, product)).isEqualTo(match);
        assertThat(match.needs()).hasSameSizeAs(demand.needs());
        match.needs().forEach(fit -> {
            assertThat(fit.strength()).isBetween(0.0, 1.0);
            assertThat(fit.findings().get(0).requirement()).isEqualTo(Requirement.SUBJECT);
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void fresherDataNeverScoresLess(
            @ForAll("demands") DemandProfile demand, @ForAll("products") ProductProfile product) {
        ProductProfile live = with(product, "001", product.offer().grade());
        ProductProfile yearly = with(product, "007", product.offer().grade());
        assertThat(RULES.match(demand, live).score())
                .isGreaterThanOrEqualTo(RULES.match(demand, yearly).score());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void milderGradeNeverScoresLess(
            @ForAll("demands") DemandProfile demand, @ForAll("products") ProductProfile product) {
        ProductProfile mild = with(product, product.offer().delivery().frequency(), "G1");
        ProductProfile core = with(product, product.offer().delivery().frequency(), "CORE");
        assertThat(RULES.match(demand, mild).score())
                .isGreaterThanOrEqualTo(RULES.match(demand, core).score());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void metMeansEverythingAskedIsMet(
            @ForAll("demands") DemandProfile demand, @ForAll("products") ProductProfile product) {
        for (NeedFit fit : RULES.match(demand, product).needs()) {
            boolean all = fit.findings().stream().allMatch(finding -> finding.verdict() == Verdict.MET);
            assertThat(fit.verdict() == Verdict.MET).isEqualTo(all);
        }
    }

    private static ProductProfile with(ProductProfile product, String frequency, String grade) {
        Offer offer = product.offer();
        Offer.Delivery delivery = offer.delivery();
        return new ProductProfile(
                product.id(),
                product.name(),
                product.summary(),
                product.fields(),
                product.scope(),
                new Offer(
                        new Offer.Delivery(delivery.form(), delivery.method(), frequency),
                        grade,
                        offer.sourceKind(),
                        offer.openAttribute(),
                        offer.audience()));
    }

    @Provide
    Arbitrary<DemandProfile> demands() {
        Arbitrary<DataNeed> need = Combinators.combine(
                        words(),
                        Arbitraries.of(true, false),
                        forms(),
                        frequencies(),
                        grades(),
                        Arbitraries.of("", "OPEN", "SHARED", "AUTHORISED", "MARKET", "SANDBOX", "?"))
                .as(DataNeed::new);
        return Combinators.combine(
                        words(), words(), scopes(), need.list().ofMaxSize(4), Arbitraries.of("", "GOV", "ENT"))
                .as((title, passage, scope, needs, side) ->
                        new DemandProfile("SD-1", title, List.of(passage), scope, needs, side));
    }

    @Provide
    Arbitrary<ProductProfile> products() {
        Arbitrary<Offer> offers = Combinators.combine(
                        Combinators.combine(forms(), Arbitraries.of("", "01", "04"), frequencies())
                                .as(Offer.Delivery::new),
                        grades(),
                        Arbitraries.of("", "OPEN", "SHARE", "AUTH", "ENT", "FUSED", "?"),
                        Arbitraries.of("", "UNCOND", "COND"),
                        Arbitraries.of("", "PUBLIC", "GOV_ONLY"))
                .as(Offer::new);
        return Combinators.combine(words(), words(), words().list().ofMaxSize(3), scopes(), offers)
                .as((name, summary, fields, scope, offer) ->
                        new ProductProfile("DP-1", name, summary, fields, scope, offer));
    }

    private static Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        codes("ROAD", "WATER", "MULTIMODAL"),
                        codes("SAFETY", "GREEN", "AI"),
                        codes("INFRA", "VEHICLE"),
                        Arbitraries.of("", "NATIONAL", "YRD", "GBA"))
                .as(Scope::new);
    }

    private static Arbitrary<Set<String>> codes(String... codes) {
        return Arbitraries.of(codes).set().ofMaxSize(2);
    }

    private static Arbitrary<String> forms() {
        return Arbitraries.of("", "001", "002", "003", "004", "005", "006", "?");
    }

    private static Arbitrary<String> frequencies() {
        return Arbitraries.of("", "001", "002", "004", "007", "008", "009", "?");
    }

    private static Arbitrary<String> grades() {
        return Arbitraries.of("", "G1", "G2", "G3", "G4", "IMP", "CORE", "?");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("断面", "交通流", "船闸排队", "数据", "接口", "ETC", "电子不停车收费", "橋樑監測", "<b>", "", "2026", "道路运输证")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }
}
