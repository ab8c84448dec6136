package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.CoverageDraft;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Subject;

class ProductListingTest {

    private final ProductWorld world = new ProductWorld();

    @Test
    void a_product_goes_through_both_steps_of_the_review_onto_the_shelf() {
        String id = world.asPublisher().registration.register(ProductWorld.sound(), null);
        world.listing.submit(id);
        assertThat(world.product(id).state()).isEqualTo(ProductState.SUBMITTED);
        world.decide("formalCheck", Decision.APPROVED, "");
        assertThat(world.product(id).state()).isEqualTo(ProductState.IN_REVIEW);
        world.decide("listingReview", Decision.APPROVED, "同意");
        assertThat(world.product(id).state()).isEqualTo(ProductState.LISTED);
        assertThat(world.listed).containsExactly(new ProductListed(id, "O011", LocalDate.of(2026, 11, 22)));
        assertThat(world.house.events.actions())
                .containsSubsequence(
                        "product.registered", "product.submitted", "product.formallyChecked", "product.listed");
    }

    @Test
    void the_journey_a_price_above_its_ceiling_is_refused_and_accepted_once_corrected() {
        String id = world.asPublisher().registration.register(ProductWorld.authorised("2.00"), null);
        assertThatThrownBy(() -> world.listing.submit(id)).isInstanceOf(InvalidInput.class);

        world.house.as("officer", "O002", Role.AUTHORITY_OFFICER);
        CoverageDraft ceiling = new CoverageDraft(id, new BigDecimal("1.44"), ChargeUnit.THOUSAND_CALLS);
        world.agreements.granting(world.house).cover("AG-001", ceiling);
        world.house.as("reviewer", "O002", Role.AUTHORITY_REVIEWER);
        world.agreements.granting(world.house).approveCoverage("AG-001", id);

        world.asPublisher();
        assertThat(world.products.check(id)).extracting(Violation::code).containsExactly("product.priceAboveCeiling");
        // The refused submission was rolled back; memory has no transactions.
        world.stored.add(new DataProduct(id, ProductWorld.authorised("2.00"), world.journal.now()));
        world.registration.edit(id, ProductWorld.authorised("1.20"));
        world.listing.submit(id);
        assertThat(world.product(id).state()).isEqualTo(ProductState.SUBMITTED);
        assertThat(world.reviews.get(0).routing().organisation()).isEqualTo("O002");
    }

    @Test
    void a_returned_product_carries_the_comment_and_can_be_submitted_again() {
        String id = world.asPublisher().registration.register(ProductWorld.sound(), null);
        world.listing.submit(id);
        world.decide("formalCheck", Decision.RETURNED, "请补充样例");
        assertThat(world.product(id).reviewComment()).isEqualTo("请补充样例");
        world.asPublisher().listing.submit(id);
        assertThat(world.reviews).hasSize(2);
    }

    @Test
    void a_product_that_lost_its_authorisation_during_the_review_is_not_listed() {
        world.demo();
        DataProduct product = new DataProduct("DP-0001", ProductWorld.authorised("1.20"), world.journal.now());
        world.stored.add(product);
        world.asPublisher().listing.submit("DP-0001");
        world.decide("formalCheck", Decision.APPROVED, "");
        world.agreements.find("AG-001").orElseThrow().terminate();
        assertThatThrownBy(() -> world.decide("listingReview", Decision.APPROVED, ""))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_suspended_product_is_hidden_from_the_public_and_can_come_back() {
        world.demo();
        world.asPublisher().listing.suspend("DP-0001", "接口维护");
        world.house.asPublic();
        assertThatThrownBy(() -> world.products.get("DP-0001")).isInstanceOf(ProductNotFound.class);
        world.asPublisher().listing.resume("DP-0001", "维护完成");
        world.house.asPublic();
        assertThat(world.products.get("DP-0001").state()).isEqualTo(ProductState.LISTED);
    }

    @Test
    void taking_down_needs_a_reason() {
        world.demo();
        world.asPublisher();
        assertThatThrownBy(() -> world.listing.delist("DP-0001", " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_foreign_product_does_not_exist_for_another_provider() {
        String id = world.asPublisher().registration.register(ProductWorld.sound(), null);
        world.house.as("publisher.o012", "O012", Role.PUBLISHER);
        assertThatThrownBy(() -> world.registration.edit(id, ProductWorld.sound()))
                .isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> world.products.get(id)).isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> world.registration.register(ProductWorld.sound(), null))
                .isInstanceOf(ProductNotFound.class);
    }

    @Test
    void the_same_key_takes_a_draft_up_once_and_other_content_is_a_conflict() {
        world.asPublisher();
        String id = world.registration.register(ProductWorld.sound(), "k1");
        assertThat(world.registration.register(ProductWorld.sound(), "k1")).isEqualTo(id);
        assertThatThrownBy(() -> world.registration.register(ProductWorld.authorised("1.00"), "k1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(world.stored.stored).hasSize(1);
    }

    @Test
    void public_data_are_reviewed_by_the_implementing_body_or_the_platforms_authority() {
        Subject subject = new Subject("product", "DP-0001");
        assertThat(world.review.mayAct(ProcessKey.PRODUCT_LISTING_REVIEW, "formalCheck", subject, "O002"))
                .isEqualTo(Set.of(
                        CandidateGroup.ofRoleIn("AUTHORITY_REVIEWER", "O002"),
                        CandidateGroup.ofRoleIn("AUTHORITY_REVIEWER", "O001")));
        assertThat(world.review.mayAct(ProcessKey.PRODUCT_LISTING_REVIEW, "formalCheck", subject, ""))
                .isEqualTo(Set.of(CandidateGroup.ofRole("AUTHORITY_REVIEWER")));
    }

    @Test
    void an_unchanged_draft_leaves_no_trace() {
        String id = world.asPublisher().registration.register(ProductWorld.sound(), null);
        world.registration.edit(id, ProductWorld.sound());
        assertThat(world.house.events.actions()).doesNotContain("product.edited");
    }

    @Test
    void an_identifier_belongs_to_one_product() {
        world.demo();
        String id = world.asPublisher().registration.register(ProductWorld.sound(), null);
        Registration answered = new Registration(null, null, "O011", "ABC1", null, null);
        assertThatThrownBy(() -> world.registration.recordRegistration(
                        id, answered, world.product("DP-0001").ndiProductId()))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.violations())
                        .extracting(Violation::code)
                        .containsExactly("duplicate"));
    }
}
