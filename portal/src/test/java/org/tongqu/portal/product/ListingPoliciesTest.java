package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.problem.Violation;

class ListingPoliciesTest {

    private final ProductWorld world = new ProductWorld();

    @Test
    void a_sound_product_violates_nothing() {
        assertThat(findings(ProductWorld.sound())).isEmpty();
        assertThat(findings(ProductWorld.authorised("1.44"))).isEmpty();
    }

    @Test
    void core_data_are_never_listed() {
        assertThat(codes(safety(draft -> grade(draft, "CORE")))).containsExactly("product.coreNeverListed");
    }

    @Test
    void important_data_are_delivered_in_a_sandbox_only() {
        assertThat(codes(safety(draft -> grade(draft, "IMP")))).containsExactly("product.importantInSandboxOnly");
        assertThat(codes(delivery(grade(ProductWorld.sound(), "IMP"), "002", "04")))
                .isEmpty();
    }

    @Test
    void raw_public_data_that_are_not_lawfully_open_are_blocked() {
        assertThat(codes(raw("OPEN", "NOT_OPEN"))).containsExactly("product.rawPublicDataBlocked");
        assertThat(codes(raw("OPEN", "UNCOND"))).isEmpty();
        assertThat(codes(raw("ENT", "NA"))).isEmpty();
    }

    @Test
    void an_unknown_delivery_form_is_named() {
        assertThat(findings(delivery(ProductWorld.sound(), "999", "03")))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("classification.deliveryForm", "unknownCode"));
    }

    @Test
    void an_authorised_product_needs_an_agreement() {
        assertThat(codes(source("AUTH", ""))).contains("product.authorisationMissing");
    }

    @Test
    void the_agreement_must_be_the_providers_own_and_cover_the_product() {
        assertThat(codes(source("AUTH", "AG-002"))).contains("product.authorisationOfOthers", "product.notCovered");
    }

    @Test
    void the_agreement_must_be_in_force() {
        world.agreements.find("AG-001").orElseThrow().terminate();
        assertThat(codes(ProductWorld.authorised("1.20"))).contains("product.authorisationNotInForce");
    }

    @Test
    void a_price_above_the_ceiling_is_refused_with_both_figures() {
        assertThat(findings(ProductWorld.authorised("1.45"))).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("product.priceAboveCeiling");
            assertThat(found.field()).isEqualTo("price.amount");
            assertThat(found.args()).containsExactly("1.45", "1.44", "元/千次");
        });
    }

    @Test
    void the_figures_of_the_refusal_are_written_to_the_fen() {
        assertThat(findings(ProductWorld.authorised("2"))).singleElement().satisfies(found -> assertThat(found.args())
                .containsExactly("2.00", "1.44", "元/千次"));
    }

    @Test
    void no_tier_may_be_above_the_ceiling() {
        Price tiers = new Price(
                PriceKind.GUIDED,
                PlanKind.PER_CALL,
                ChargeUnit.THOUSAND_CALLS,
                null,
                List.of(
                        new Price.Tier(new BigDecimal("1000"), new BigDecimal("1.00")),
                        new Price.Tier(null, new BigDecimal("1.50"))),
                true);
        assertThat(codes(priced(ProductWorld.authorised("1.00"), tiers))).containsExactly("product.priceAboveCeiling");
    }

    @Test
    void a_ceiling_for_another_unit_is_no_ceiling_for_this_price() {
        Price monthly = Price.flat(PriceKind.GUIDED, PlanKind.MONTHLY, ChargeUnit.MONTH, new BigDecimal("1.20"), true);
        assertThat(codes(priced(ProductWorld.authorised("1.00"), monthly)))
                .containsExactly("product.ceilingForOtherUnit");
    }

    @Test
    void public_data_are_free_for_public_governance() {
        Price greedy = Price.flat(
                PriceKind.GUIDED, PlanKind.PER_CALL, ChargeUnit.THOUSAND_CALLS, new BigDecimal("1.20"), false);
        assertThat(codes(priced(ProductWorld.authorised("1.00"), greedy)))
                .containsExactly("product.publicGovernanceFree");
    }

    @Test
    void open_data_cost_nothing_and_authorised_data_have_no_market_price() {
        Price market = Price.flat(PriceKind.MARKET, PlanKind.YEARLY, ChargeUnit.YEAR, new BigDecimal("100"), true);
        assertThat(codes(priced(source("OPEN", ""), market))).containsExactly("product.priceKindDoesNotFit");
        assertThat(codes(priced(ProductWorld.authorised("1.00"), market))).contains("product.priceKindDoesNotFit");
    }

    @Test
    void personal_information_needs_an_assessment() {
        ProductDraft personal = assessed(safety(draft -> personal(draft)), Assessments.NONE);
        assertThat(codes(personal)).containsExactly("product.personalInfoNotAssessed");
        assertThat(codes(assessed(personal, new Assessments(null, "", "", "PIA-1"))))
                .isEmpty();
    }

    @Test
    void a_paid_product_needs_a_passed_compliance_assessment() {
        Assessments open = new Assessments(
                new Assessments.Compliance("O037", Assessments.Result.SUPPLEMENTING, "HG-2"), "", "", "");
        assertThat(codes(assessed(ProductWorld.authorised("1.00"), open)))
                .containsExactly("product.complianceNotAssessed");
    }

    @Test
    void the_texts_of_a_product_are_mandatory() {
        ProductDraft bare = new ProductDraft(
                "空白", "", "O011", "", ProductWorld.sound().source(), null, null, null, null, null, null, null);
        assertThat(findings(bare).stream().map(Violation::field))
                .contains(
                        "summary",
                        "content.fields",
                        "content.spatial",
                        "usage.forbidden",
                        "classification.themes",
                        "safety.grade",
                        "price.kind");
    }

    @Test
    void every_policy_has_its_own_name() {
        assertThat(ListingPolicies.ALL).extracting(ListingPolicy::name).doesNotHaveDuplicates();
    }

    private List<Violation> findings(ProductDraft draft) {
        return world.checks
                .listing(new DataProduct("DP-0001", draft, world.journal.now()))
                .list();
    }

    private List<String> codes(ProductDraft draft) {
        return findings(draft).stream().map(Violation::code).toList();
    }

    private static ProductDraft safety(UnaryOperator<ProductDraft> change) {
        return change.apply(ProductWorld.sound());
    }

    private static ProductDraft grade(ProductDraft draft, String grade) {
        Safety safety = draft.safety();
        return with(draft, new Safety(grade, false, false, safety.openAttribute(), safety.sharingAttribute(), null));
    }

    private static ProductDraft personal(ProductDraft draft) {
        Safety safety = draft.safety();
        return with(draft, new Safety("G2", true, false, safety.openAttribute(), safety.sharingAttribute(), null));
    }

    private static ProductDraft raw(String kind, String open) {
        return with(source(kind, ""), new Safety("G1", false, true, open, null, null));
    }

    private static ProductDraft source(String kind, String agreement) {
        ProductDraft draft = ProductWorld.sound();
        return new ProductDraft(
                draft.name(),
                draft.summary(),
                draft.providerId(),
                draft.versionLabel(),
                new Source(kind, "O002", agreement, List.of()),
                draft.classification(),
                draft.safety(),
                draft.price(),
                draft.content(),
                draft.usage(),
                draft.quality(),
                draft.assessments());
    }

    private static ProductDraft delivery(ProductDraft draft, String form, String method) {
        Classification was = draft.classification();
        return new ProductDraft(
                draft.name(),
                draft.summary(),
                draft.providerId(),
                draft.versionLabel(),
                draft.source(),
                new Classification(
                        form,
                        method,
                        was.updateFrequency(),
                        was.transportMode(),
                        was.businessField(),
                        was.themes(),
                        was.regionCluster(),
                        "",
                        "",
                        ""),
                draft.safety(),
                draft.price(),
                draft.content(),
                draft.usage(),
                draft.quality(),
                draft.assessments());
    }

    private static ProductDraft with(ProductDraft draft, Safety safety) {
        return rebuilt(draft, safety, draft.price(), draft.assessments());
    }

    private static ProductDraft priced(ProductDraft draft, Price price) {
        return rebuilt(draft, draft.safety(), price, draft.assessments());
    }

    private static ProductDraft assessed(ProductDraft draft, Assessments assessments) {
        return rebuilt(draft, draft.safety(), draft.price(), assessments);
    }

    private static ProductDraft rebuilt(ProductDraft draft, Safety safety, Price price, Assessments assessments) {
        return new ProductDraft(
                draft.name(),
                draft.summary(),
                draft.providerId(),
                draft.versionLabel(),
                draft.source(),
                draft.classification(),
                safety,
                price,
                draft.content(),
                draft.usage(),
                draft.quality(),
                assessments);
    }
}
