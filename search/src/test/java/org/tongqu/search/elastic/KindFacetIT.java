package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Kind;
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
    void a_page_number_beyond_all_bounds_is_out_of_reach() {
        SearchResult far = tongqu.finder.search(SHIPS.page(Integer.MAX_VALUE, 100));
        assertThat(far.hits()).isEmpty();
        assertThat(far.note().outOfReach()).isTrue();
    }
}
