package org.tongqu.portal.product.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.ViewSwitch;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.store.Page;

/** What the product list shows, as it stands in the address of the page. */
final class ProductAddress implements Serializable {

    static final String PATH = "products";

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final String VIEW = "view";
    private static final String SHOWN = "show";

    private final Map<String, List<String>> parameters;

    ProductAddress(QueryParameters address) {
        parameters = address.getParameters();
    }

    private ProductAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    String text() {
        return first(TEXT).orElse("");
    }

    Set<String> chosen(ProductFacet facet) {
        return new HashSet<>(parameters.getOrDefault(facet.code(), List.of()));
    }

    ProductQuery.Sort sort() {
        return first(SORT)
                .flatMap(name -> Arrays.stream(ProductQuery.Sort.values())
                        .filter(sort -> sort.name().equals(name))
                        .findFirst())
                .filter(sort -> sort != ProductQuery.Sort.RELEVANCE || !text().isEmpty())
                .orElse(ProductQuery.usual(text()));
    }

    ViewSwitch.View view() {
        return first(VIEW).filter("table"::equals).isPresent() ? ViewSwitch.View.TABLE : ViewSwitch.View.CARDS;
    }

    /** How many products to show: a step, or more after "load more", at most a page of the largest size. */
    Page page() {
        int shown = first(SHOWN)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(LoadMore.STEP);
        return new Page(0, Math.max(LoadMore.STEP, shown));
    }

    ProductQuery query() {
        Map<ProductFacet, Set<String>> facets = new EnumMap<>(ProductFacet.class);
        for (ProductFacet facet : ProductFacet.values()) {
            facets.put(facet, chosen(facet));
        }
        return new ProductQuery(text(), facets, "", null, sort());
    }

    boolean isNarrowed() {
        return !text().isEmpty()
                || Arrays.stream(ProductFacet.values())
                        .anyMatch(facet -> !chosen(facet).isEmpty());
    }

    ProductAddress search(String text) {
        return with(TEXT, text.isEmpty() ? Set.of() : Set.of(text));
    }

    ProductAddress sort(ProductQuery.Sort sort) {
        return with(SORT, Set.of(sort.name()));
    }

    ProductAddress view(ViewSwitch.View view) {
        return with(VIEW, view == ViewSwitch.View.TABLE ? Set.of("table") : Set.of());
    }

    ProductAddress choose(String facet, Set<String> values) {
        return with(facet, values);
    }

    ProductAddress without(ProductFacet facet, String value) {
        Set<String> left = chosen(facet);
        left.remove(value);
        return with(facet.code(), left);
    }

    /** The same view and order without text and filters. */
    ProductAddress cleared() {
        Map<String, List<String>> kept = new HashMap<>(parameters);
        kept.keySet().retainAll(Set.of(SORT, VIEW));
        return new ProductAddress(kept);
    }

    ProductAddress more() {
        int next = Math.min(Page.LARGEST, page().size() + LoadMore.STEP);
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.put(SHOWN, List.of(String.valueOf(next)));
        return new ProductAddress(changed);
    }

    QueryParameters parameters() {
        return new QueryParameters(parameters);
    }

    private ProductAddress with(String key, Set<String> values) {
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.remove(SHOWN);
        if (values.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, values.stream().sorted().toList());
        }
        return new ProductAddress(changed);
    }

    private Optional<String> first(String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst();
    }
}
