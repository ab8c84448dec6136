package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationRepository;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.CoverageDraft;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceQuery;
import org.tongqu.portal.resource.ResourceRepository;
import org.tongqu.portal.store.Page;

/** The demo products, agreements and catalogue entries in a real PostgreSQL: what was written is read and found. */
class ProductQueriesIT {

    private static final Sight PUBLIC = new Sight(false, "");

    private final ProductWorld world = new ProductWorld();
    private EntityManager em;
    private ProductRepository products;
    private AuthorisationRepository agreements;
    private ResourceRepository resources;

    @BeforeEach
    void load() {
        world.demo();
        em = PortalDatabase.begin();
        products = PortalDatabase.repository(ProductRepository.class, "org.tongqu.portal.product.jpa.JpaProducts", em);
        agreements = PortalDatabase.repository(
                AuthorisationRepository.class, "org.tongqu.portal.authorisation.jpa.JpaAuthorisations", em);
        resources =
                PortalDatabase.repository(ResourceRepository.class, "org.tongqu.portal.resource.jpa.JpaResources", em);
        world.house.organisations.all().forEach(em::persist);
        em.flush();
        world.catalogue.stored.values().forEach(resources::add);
        world.agreements.stored.values().forEach(agreements::add);
        world.stored.stored.values().forEach(products::add);
        em.flush();
        em.clear();
    }

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_product_is_read_as_it_was_written() {
        for (DataProduct written : world.stored.stored.values()) {
            DataProduct read = products.find(written.id()).orElseThrow();
            assertThat(read.draft()).isEqualTo(written.draft());
            assertThat(read.state()).isEqualTo(written.state());
            assertThat(read.registration()).isEqualTo(written.registration());
            assertThat(read.stats()).isEqualTo(written.stats());
            assertThat(read.ndiProductId()).isEqualTo(written.ndiProductId());
            assertThat(read.listedOn()).isEqualTo(written.listedOn());
        }
    }

    @Test
    void graduated_prices_keep_every_decimal() {
        Price graduated = new Price(
                PriceKind.MARKET,
                PlanKind.PER_CALL,
                ChargeUnit.CALL,
                null,
                List.of(
                        new Price.Tier(new BigDecimal("1000"), new BigDecimal("0.00000001")),
                        new Price.Tier(null, new BigDecimal("0.00000001"))),
                false);
        ProductDraft sound = ProductWorld.sound();
        ProductDraft draft = new ProductDraft(
                sound.name(),
                sound.summary(),
                sound.providerId(),
                "2.0",
                sound.source(),
                sound.classification(),
                sound.safety(),
                graduated,
                sound.content(),
                sound.usage(),
                sound.quality(),
                sound.assessments());
        products.add(new DataProduct("DP-9999", draft, world.journal.now()));
        em.flush();
        em.clear();
        assertThat(products.find("DP-9999").orElseThrow().price().highest()).isEqualByComparingTo("0.00000001");
    }

    @Test
    void the_public_finds_listed_products_and_a_provider_also_its_own() {
        assertThat(total(ProductQuery.ALL, PUBLIC)).isEqualTo(55);
        assertThat(total(ProductQuery.ALL, Sight.SYSTEM)).isEqualTo(60);
        assertThat(total(ProductQuery.ALL, new Sight(false, "O022"))).isEqualTo(56);
        assertThat(total(ProductQuery.ALL.of("O011"), PUBLIC)).isEqualTo(7);
    }

    @Test
    void values_of_a_facet_are_alternatives_and_facets_add_up() {
        Set<String> water = Set.of("WATER");
        long onWater = total(query(Map.of(ProductFacet.MODE, water)), PUBLIC);
        long onWaterOrRail = total(query(Map.of(ProductFacet.MODE, Set.of("WATER", "RAIL"))), PUBLIC);
        assertThat(onWater).isEqualTo(9);
        assertThat(onWaterOrRail).isEqualTo(11);
        Map<ProductFacet, Set<String>> freeOnWater =
                Map.of(ProductFacet.MODE, water, ProductFacet.PRICE_KIND, Set.of("FREE"));
        assertThat(total(query(freeOnWater), PUBLIC)).isBetween(1L, onWater - 1);
        assertThat(total(query(Map.of(ProductFacet.THEME, Set.of("KEEP_OPEN", "LOGISTICS"))), PUBLIC))
                .isEqualTo(byHand("KEEP_OPEN", "LOGISTICS"));
        assertThat(total(query(Map.of(ProductFacet.PRICE_KIND, Set.of("NO_SUCH"))), PUBLIC))
                .isZero();
    }

    @Test
    void a_facet_counts_without_its_own_choice_and_with_the_others() {
        ProductQuery query = query(Map.of(ProductFacet.MODE, Set.of("WATER"), ProductFacet.PRICE_KIND, Set.of("X")));
        assertThat(products.count(ProductFacet.MODE, query, PUBLIC)).isEmpty();
        ProductQuery water = query(Map.of(ProductFacet.MODE, Set.of("WATER")));
        assertThat(products.count(ProductFacet.MODE, water, PUBLIC))
                .containsEntry("WATER", 9L)
                .containsEntry("RAIL", 2L);
        assertThat(products.count(ProductFacet.PRICE_KIND, water, PUBLIC).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(9);
        for (ProductFacet facet : ProductFacet.values()) {
            Map<String, Long> counts = products.count(facet, ProductQuery.ALL, PUBLIC);
            assertThat(counts).as(facet.code()).isNotEmpty();
            counts.forEach((code, count) -> assertThat(count)
                    .as(facet + " " + code)
                    .isEqualTo(total(query(Map.of(facet, Set.of(code))), PUBLIC)));
        }
    }

    @Test
    void words_are_taken_literally_and_every_order_works() {
        assertThat(total(text("断面交通流"), PUBLIC)).isEqualTo(1);
        assertThat(total(text("DP-0001"), PUBLIC)).isEqualTo(1);
        assertThat(total(text("%"), PUBLIC)).isZero();
        assertThat(total(text("' or 1=1 --"), PUBLIC)).isZero();
        for (ProductQuery.Sort sort : ProductQuery.Sort.values()) {
            ProductQuery sorted = new ProductQuery("", Map.of(), "", null, sort);
            assertThat(products.search(sorted, PUBLIC, new Page(1, 10)).items()).hasSize(10);
        }
    }

    @Test
    void a_product_is_found_by_its_identifier_and_numbers_go_on() {
        String identifier = world.product("DP-0001").ndiProductId();
        assertThat(products.byNdiIdentifier(identifier).orElseThrow().id()).isEqualTo("DP-0001");
        products.numbersUsedUpTo(60);
        assertThat(products.nextId()).isEqualTo("DP-0061");
        assertThat(products.find(List.of("DP-0002", "DP-0001", "DP-X")))
                .extracting(DataProduct::id)
                .containsExactly("DP-0001", "DP-0002");
    }

    @Test
    void an_agreement_is_read_with_its_ceilings_and_a_new_ceiling_replaces_the_old_one() {
        AuthorisationAgreement read = agreements.find("AG-001").orElseThrow();
        AuthorisationAgreement written = world.agreements.find("AG-001").orElseThrow();
        assertThat(read.terms()).isEqualTo(written.terms());
        assertThat(read.scope()).isEqualTo(written.scope());
        assertThat(read.ceilingFor("DP-0001")).isEqualTo(written.ceilingFor("DP-0001"));
        read.cover(new CoverageDraft("DP-0001", new BigDecimal("1.30"), ChargeUnit.THOUSAND_CALLS), "officer");
        em.flush();
        read.approveCoverage("DP-0001", "reviewer");
        em.flush();
        em.clear();
        AuthorisationAgreement changed = agreements.covering("DP-0001").get(0);
        assertThat(changed.ceilingFor("DP-0001").orElseThrow().amount()).isEqualByComparingTo("1.30");
        assertThat(changed.products()).hasSize(7);
        assertThat(agreements.all()).hasSize(4);
        assertThat(agreements.nextId()).isEqualTo("AU-0001");
    }

    @Test
    void catalogue_entries_are_found_by_text_holder_way_and_field() {
        int all = world.catalogue.stored.size();
        assertThat(resources.search(ResourceQuery.ALL, Page.first()).total()).isEqualTo(all);
        ResourceQuery open = new ResourceQuery("", "", AccessWay.OPEN.name(), "", "");
        assertThat(resources.search(open, Page.first()).items())
                .isNotEmpty()
                .allMatch(entry -> entry.accessWay() == AccessWay.OPEN);
        assertThat(resources
                        .search(new ResourceQuery("断面交通流", "", "", "", ""), Page.first())
                        .total())
                .isEqualTo(1);
        assertThat(resources
                        .search(new ResourceQuery("", "", "NO_SUCH", "", ""), Page.first())
                        .total())
                .isZero();
        ResourceEntry one =
                resources.of("O002", "INFRA", AccessWay.AUTHORISED_OPERATION).get(0);
        assertThat(resources.find(one.id()).orElseThrow().fields())
                .isEqualTo(world.catalogue.stored.get(one.id()).fields());
    }

    private long byHand(String... themes) {
        return world.stored.stored.values().stream()
                .filter(DataProduct::isPublic)
                .filter(product -> List.of(themes).stream()
                        .anyMatch(product.classification().themes()::contains))
                .count();
    }

    private long total(ProductQuery query, Sight sight) {
        return products.search(query, sight, Page.first()).total();
    }

    private static ProductQuery query(Map<ProductFacet, Set<String>> facets) {
        return new ProductQuery("", facets, "", null, null);
    }

    private static ProductQuery text(String text) {
        return new ProductQuery(text, Map.of(), "", null, null);
    }
}
