package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.store.Page;

class ProductDemoTest {

    private final ProductWorld world = new ProductWorld();
    private DemoReport report;

    @BeforeEach
    void load() {
        report = world.demo();
    }

    @Test
    void all_sixty_products_pass_their_checks_and_are_loaded() {
        assertThat(report.rejected()).isEmpty();
        assertThat(report.loaded()).isEqualTo(60);
        assertThat(world.stored.each(DataProduct::state).stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(Map.of(
                        ProductState.LISTED, 56L,
                        ProductState.SUSPENDED, 1L,
                        ProductState.REGISTERED, 2L,
                        ProductState.RETURNED, 1L));
    }

    @Test
    void every_identifier_is_valid_and_says_who_the_provider_is() {
        world.stored.stored.values().forEach(product -> {
            NdiIdentifier identifier = new NdiIdentifier(product.ndiProductId());
            String creditCode = world.house
                    .organisations
                    .find(product.providerId())
                    .orElseThrow()
                    .creditCode();
            assertThat(identifier.type()).isEqualTo(NdiIdentifier.PRODUCT);
            assertThat(identifier.subject()).isEqualTo(creditCode);
        });
    }

    @Test
    void every_guided_price_stays_within_its_ceiling() {
        long guided = world.stored.stored.values().stream()
                .filter(product -> product.price().kind() == PriceKind.GUIDED)
                .peek(product -> {
                    Ceiling ceiling =
                            world.authorisations.ceilingFor(product.id()).orElseThrow();
                    assertThat(ceiling.unit()).isEqualTo(product.price().unit());
                    assertThat(ceiling.allows(product.price().highest())).isTrue();
                })
                .count();
        assertThat(guided).isEqualTo(18);
    }

    @Test
    void a_product_under_assessment_cannot_be_listed_and_says_why() {
        assertThat(world.checks.listing(world.product("DP-0021")).list())
                .extracting(Violation::code)
                .containsExactly("product.complianceNotAssessed");
    }

    @Test
    void public_data_products_are_linked_to_the_catalogue() {
        assertThat(world.stored.stored.values())
                .filteredOn(product -> product.source().isPublicData())
                .allMatch(product -> product.source().resourceIds().size() == 1)
                .hasSize(33);
    }

    @Test
    void the_public_sees_listed_products_that_are_not_for_government_only() {
        world.house.asPublic();
        assertThat(world.products.search(ProductQuery.ALL, Page.first()).total())
                .isEqualTo(55);
    }

    @Test
    void new_numbers_go_on_behind_the_loaded_ones() {
        assertThat(world.asPublisher().registration.register(ProductWorld.sound(), null))
                .isEqualTo("DP-0061");
    }
}
