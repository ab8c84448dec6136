package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.look.list.FacetPanel;
import org.tongqu.portal.matching.Searching;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;

/** Makes the filters of the search page out of what was counted; areas stand under those they lie in. */
@ApplicationScoped
public class SearchFacets {

    /** What the database narrows by while the index is away. */
    private static final List<Facet> PLAIN = List.of(Facet.MODE, Facet.REGION);

    /** With more areas only those are shown that lie directly in the nation or in a chosen one. */
    private static final int MOST_AREAS = 16;

    private FacetWords words;
    private Areas areas;

    protected SearchFacets() {} // for CDI proxies

    @Inject
    public SearchFacets(FacetWords words, Areas areas) {
        this.words = words;
        this.areas = areas;
    }

    String label(Facet facet, String code) {
        return words.label(facet, code);
    }

    List<FacetPanel.Facet> of(SearchAddress address, Searching.Answer answer) {
        List<FacetPanel.Facet> facets = new ArrayList<>();
        for (Facet facet : answer.degraded() ? PLAIN : Searching.FACETS) {
            List<FacetPanel.Option> options = answer.degraded() ? uncounted(facet) : counted(facet, answer);
            boolean further = options.stream().anyMatch(option -> option.further() > 0);
            facets.add(new FacetPanel.Facet(
                    facet.code(), words.name(facet), options, address.chosen(facet), further ? words.help(facet) : ""));
        }
        return facets;
    }

    private List<FacetPanel.Option> uncounted(Facet facet) {
        return words.plainCodes(facet).stream()
                .map(code -> FacetPanel.Option.uncounted(code, words.label(facet, code)))
                .toList();
    }

    private List<FacetPanel.Option> counted(Facet facet, Searching.Answer answer) {
        List<FacetValue> values = answer.engine().facets().getOrDefault(facet, List.of());
        if (facet.equals(Facet.REGION)) {
            return tree(values, answer.engine().facets().getOrDefault(Searching.REGION_WIDER, List.of()));
        }
        boolean useless = values.stream().allMatch(value -> value.count() == 0 && !value.selected());
        return (useless ? List.<FacetValue>of() : values)
                .stream()
                        .map(value ->
                                new FacetPanel.Option(value.code(), words.label(facet, value.code()), value.count()))
                        .toList();
    }

    private List<FacetPanel.Option> tree(List<FacetValue> values, List<FacetValue> wider) {
        Map<String, Long> covering = wider.stream().collect(Collectors.toMap(FacetValue::code, FacetValue::count));
        Set<String> open = open(values);
        return values.stream()
                .filter(value -> values.size() <= MOST_AREAS || open.contains(areas.parent(value.code())))
                .map(value -> {
                    long further = covering.getOrDefault(value.code(), 0L);
                    String name = words.label(Facet.REGION, value.code());
                    return new FacetPanel.Option(
                            value.code(), name, value.count() - further, further, areas.depth(value.code()));
                })
                .toList();
    }

    /** The areas whose parts are shown: the nation, and all that are chosen or lie around a chosen one. */
    private Set<String> open(List<FacetValue> values) {
        Set<String> open = new TreeSet<>(Set.of("", Areas.NATIONAL));
        values.stream().filter(FacetValue::selected).forEach(value -> {
            open.add(value.code());
            open.addAll(areas.around(value.code()));
        });
        return open;
    }
}
