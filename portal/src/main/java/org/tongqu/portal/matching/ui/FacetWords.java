package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.matching.SavedQuery;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.Facet;

/** Names facets of the search and their values. */
@ApplicationScoped
public class FacetWords {

    private static final Map<Facet, String> TABLES = Map.of(
            Facet.MODE, "transportModes",
            Facet.THEME, "themes",
            Facet.REGION, Areas.TABLE,
            Facet.UPDATE_FREQUENCY, "updateFrequencies",
            Facet.DELIVERY_FORM, "deliveryForms",
            Facet.GRADE, "securityGrades",
            Facet.PRICE_KIND, "priceKinds",
            Facet.OPEN_ATTRIBUTE, "openAttributes",
            Searching.ORGANISATION_KIND, "organisationKinds");

    /** Facets whose codes have texts instead of a table. */
    private static final Set<Facet> WORDED = Set.of(Searching.AREA_LEVEL, Searching.UPDATED_WITHIN);

    private CodeTables codes;
    private Texts texts;

    protected FacetWords() {} // for CDI proxies

    @Inject
    public FacetWords(CodeTables codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    /** A year says itself; everything else is a code of some table, or has a text. */
    String label(Facet facet, String code) {
        String table = TABLES.get(facet);
        if (WORDED.contains(facet)) {
            return texts.find(Markup.locale(), "matching." + facet.code() + "." + code)
                    .orElse(code);
        }
        return table == null ? code : codes.name(table, code, Markup.locale());
    }

    /** The values by which the database narrows: modes, and regions as records state them. */
    List<String> plainCodes(Facet facet) {
        return codes.codes(facet.equals(Facet.REGION) ? "regionClusters" : TABLES.get(facet));
    }

    /** What one has to know of the numbers of a facet; empty for nothing. */
    String help(Facet facet) {
        return texts.find(Markup.locale(), "matching.facetHelp." + facet.code()).orElse("");
    }

    String name(Facet facet) {
        return text("matching.facet." + facet.code());
    }

    /** What a saved search looks for: {@code “团雾” · 数据产品 · 公路、水路}. */
    String line(SavedQuery query) {
        List<String> parts = new ArrayList<>();
        if (!query.text().isEmpty()) {
            parts.add(text("matching.saved.words", query.text()));
        }
        if (!query.kind().isEmpty()) {
            parts.add(text("matching.kind." + query.kind()));
        }
        query.chosen()
                .forEach((facet, chosen) -> parts.add(String.join(
                        text("match.list.separator"),
                        chosen.stream()
                                .map(code -> label(new Facet(facet), code))
                                .toList())));
        return String.join(" · ", parts);
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), key, words);
    }
}
