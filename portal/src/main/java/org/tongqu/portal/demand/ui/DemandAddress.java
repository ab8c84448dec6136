package org.tongqu.portal.demand.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.look.list.ViewSwitch;
import org.tongqu.portal.store.Page;

/** What the list of demands shows, as it stands in the address of the page. */
final class DemandAddress implements Serializable {

    static final String PATH = "demands";

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "q";
    private static final String SORT = "sort";
    private static final String VIEW = "view";
    private static final String SHOWN = "show";
    private static final String TABLE = "table";

    private final Map<String, List<String>> parameters;

    DemandAddress(QueryParameters address) {
        this(address.getParameters());
    }

    private DemandAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The path of a demand's page. */
    static String of(String demandId) {
        return PATH + "/" + demandId;
    }

    String text() {
        return first(TEXT).orElse("");
    }

    Set<String> chosen(DemandFacet facet) {
        return new TreeSet<>(parameters.getOrDefault(facet.parameter(), List.of()));
    }

    DemandSort sort() {
        return DemandSort.of(first(SORT).orElse(""));
    }

    ViewSwitch.View view() {
        return first(VIEW).filter(TABLE::equals).isPresent() ? ViewSwitch.View.TABLE : ViewSwitch.View.CARDS;
    }

    /** How many demands to show: a step, or more after "load more", at most a page of the largest size. */
    Page page() {
        int shown = first(SHOWN)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(LoadMore.STEP);
        return new Page(0, Math.max(LoadMore.STEP, shown));
    }

    DemandFilter filter() {
        Map<DemandFacet, List<String>> facets = new EnumMap<>(DemandFacet.class);
        for (DemandFacet facet : DemandFacet.values()) {
            facets.put(facet, List.copyOf(chosen(facet)));
        }
        return new DemandFilter(text(), facets);
    }

    /** How many values are chosen in all facets. */
    int narrowing() {
        return Arrays.stream(DemandFacet.values())
                .mapToInt(facet -> chosen(facet).size())
                .sum();
    }

    DemandAddress search(String text) {
        return with(TEXT, text.isEmpty() ? Set.of() : Set.of(text));
    }

    DemandAddress sort(DemandSort sort) {
        return with(SORT, sort == DemandSort.DEADLINE ? Set.of() : Set.of(sort.parameter()));
    }

    DemandAddress view(ViewSwitch.View view) {
        return with(VIEW, view == ViewSwitch.View.TABLE ? Set.of(TABLE) : Set.of());
    }

    /** @param facet name of the facet in the address */
    DemandAddress choose(String facet, Set<String> values) {
        return with(facet, values);
    }

    DemandAddress without(DemandFacet facet, String value) {
        Set<String> left = chosen(facet);
        left.remove(value);
        return with(facet.parameter(), left);
    }

    /** The same view and order without words and filters. */
    DemandAddress cleared() {
        Map<String, List<String>> kept = new HashMap<>(parameters);
        kept.keySet().retainAll(Set.of(SORT, VIEW));
        return new DemandAddress(kept);
    }

    DemandAddress more() {
        int next = Math.min(Page.LARGEST, page().size() + LoadMore.STEP);
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.put(SHOWN, List.of(String.valueOf(next)));
        return new DemandAddress(changed);
    }

    QueryParameters parameters() {
        return new QueryParameters(parameters);
    }

    private DemandAddress with(String key, Set<String> values) {
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.remove(SHOWN);
        if (values.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, values.stream().sorted().toList());
        }
        return new DemandAddress(changed);
    }

    private Optional<String> first(String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst();
    }
}
