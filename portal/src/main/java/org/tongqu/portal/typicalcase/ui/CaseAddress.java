package org.tongqu.portal.typicalcase.ui;

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
import org.tongqu.portal.look.list.LoadMore;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.typicalcase.CaseQuery;

/** What the list of cases shows, as it stands in the address of the page. */
final class CaseAddress implements Serializable {

    static final String PATH = "cases";

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "q";
    private static final String SHOWN = "show";

    private final Map<String, List<String>> parameters;

    CaseAddress(QueryParameters address) {
        this(address.getParameters());
    }

    private CaseAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The path of a case's page. */
    static String of(String caseId) {
        return PATH + "/" + caseId;
    }

    String text() {
        return first(TEXT).orElse("");
    }

    Set<String> chosen(CaseQuery.Facet facet) {
        return new TreeSet<>(parameters.getOrDefault(facet.parameter(), List.of()));
    }

    /** How many cases to show: a step, or more after "load more", at most a page of the largest size. */
    Page page() {
        int shown = first(SHOWN)
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(LoadMore.STEP);
        return new Page(0, Math.max(LoadMore.STEP, shown));
    }

    CaseQuery query() {
        Map<CaseQuery.Facet, List<String>> facets = new EnumMap<>(CaseQuery.Facet.class);
        for (CaseQuery.Facet facet : CaseQuery.Facet.values()) {
            facets.put(facet, List.copyOf(chosen(facet)));
        }
        return new CaseQuery(text(), facets);
    }

    /** How many values are chosen in all facets. */
    int narrowing() {
        return Arrays.stream(CaseQuery.Facet.values())
                .mapToInt(facet -> chosen(facet).size())
                .sum();
    }

    CaseAddress search(String text) {
        return with(TEXT, text.isEmpty() ? Set.of() : Set.of(text));
    }

    /** @param facet name of the facet in the address */
    CaseAddress choose(String facet, Set<String> values) {
        return with(facet, values);
    }

    CaseAddress without(CaseQuery.Facet facet, String value) {
        Set<String> left = chosen(facet);
        left.remove(value);
        return with(facet.parameter(), left);
    }

    CaseAddress cleared() {
        return new CaseAddress(Map.of());
    }

    CaseAddress more() {
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.put(SHOWN, List.of(String.valueOf(Math.min(Page.LARGEST, page().size() + LoadMore.STEP))));
        return new CaseAddress(changed);
    }

    QueryParameters parameters() {
        return new QueryParameters(parameters);
    }

    private CaseAddress with(String key, Set<String> values) {
        Map<String, List<String>> changed = new HashMap<>(parameters);
        changed.remove(SHOWN);
        if (values.isEmpty()) {
            changed.remove(key);
        } else {
            changed.put(key, values.stream().sorted().toList());
        }
        return new CaseAddress(changed);
    }

    private Optional<String> first(String key) {
        return parameters.getOrDefault(key, List.of()).stream().findFirst();
    }
}
