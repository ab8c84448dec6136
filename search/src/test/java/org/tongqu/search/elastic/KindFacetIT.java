package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.Recency;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.matching.DemoSet;
import org.tongqu.standalone.EmbeddedElasticsearch;

@ExtendWith(Node.class)
class KindFacetIT {

    private static final SearchQuery SHIPS =
            SearchQuery.of("船舶", Kind.PRODUCT, Kind.DEMAND).count(Facet.KIND, Facet.YEAR);

    private static Node.Installation tongqu;

    @BeforeAll
    static void fill(EmbeddedElasticsearch node) {
        tongqu = Node.installation(node);
        tongqu.index.put(new DemoSet().documents());
        tongqu.index.put(List.of(
                changed("DP-9101", LocalDate.of(2026, 11, 22)),
                changed("DP-9102", LocalDate.of(2026, 11, 15)),
                changed("DP-9103", LocalDate.of(2026, 9, 1)),
                changed("DP-9104", null)));
        tongqu.index.settle();
    }

    @AfterAll
    static void close() {
        tongqu.close();
    }

    @Test
    void a_chosen_kind_leaves_the_counts_of_the_others_standing() {
        SearchResult all = tongqu.finder.search(SHIPS);
        SearchResult products = tongqu.finder.search(SHIPS.select(Facet.KIND, Kind.PRODUCT.code()));
        assertThat(products.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.ref().kind()).isEqualTo(Kind.PRODUCT));
        assertThat(products.facets().get(Facet.KIND))
                .extracting(FacetValue::code)
                .contains("product", "demand");
        long counted = products.facets().get(Facet.KIND).stream()
                .mapToLong(FacetValue::count)
                .sum();
        assertThat(counted).isEqualTo(all.total().value());
    }

    @Test
    void what_has_a_day_of_publication_is_counted_by_its_year() {
        assertThat(tongqu.finder.search(SHIPS).facets().get(Facet.YEAR))
                .isNotEmpty()
                .allSatisfy(year -> assertThat(year.code()).matches("20\\d\\d"));
    }

    @Test
    void what_changed_since_a_day_is_found_and_every_day_is_counted_whatever_is_chosen() {
        SearchQuery query = SearchQuery.of("潮汐沙洲", Kind.PRODUCT).count(Facet.MODE);
        LocalDate week = LocalDate.of(2026, 11, 15);
        LocalDate quarter = LocalDate.of(2026, 8, 24);
        Recency recency = new Recency(week, List.of(week, quarter));
        SearchResult fresh = tongqu.finder.search(query.fresh(recency));
        assertThat(fresh.hits()).extracting(hit -> hit.ref().id()).containsExactlyInAnyOrder("DP-9101", "DP-9102");
        assertThat(fresh.total().value()).isEqualTo(2);
        assertThat(fresh.facets().get(Facet.UPDATED))
                .containsExactly(new FacetValue("2026-11-15", 2, true), new FacetValue("2026-08-24", 3, false));
        assertThat(fresh.facets().get(Facet.MODE)).containsExactly(new FacetValue("WATER", 2, false));
        SearchResult nothing = tongqu.finder.search(query.fresh(recency).select(Facet.MODE, "RAIL"));
        assertThat(nothing.facets().get(Facet.UPDATED))
                .allSatisfy(day -> assertThat(day.count()).isZero());
        assertThat(tongqu.finder.search(query).total().value()).isEqualTo(4);
    }

    private static SearchDocument changed(String id, LocalDate day) {
        return new SearchDocument(
                new DocumentVersion(new DocumentRef(Kind.PRODUCT, id), 1),
                new DocumentText("潮汐沙洲观测 " + id, "", List.of(), List.of(), List.of(), ""),
                Map.of(),
                Facets.NONE.with(Facet.MODE, "WATER"),
                new Listing("LISTED", Listing.PUBLIC, "", null, null).updatedOn(day));
    }

    @Test
    void a_page_number_beyond_all_bounds_is_out_of_reach() {
        SearchResult far = tongqu.finder.search(SHIPS.page(Integer.MAX_VALUE, 100));
        assertThat(far.hits()).isEmpty();
        assertThat(far.note().outOfReach()).isTrue();
    }
}
