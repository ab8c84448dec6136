package org.tongqu.search.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/**
 * A scenario demand as it goes into the index.
 *
 * @param profile what matching knows of it
 * @param version version of the record
 * @param words further words to find it by
 * @param facets facets besides those that follow from the profile, for example tier and batch
 * @param listing who may find it and how it stands
 * @param translations titles and texts in other languages
 */
public record DemandDocument(
        DemandProfile profile,
        long version,
        Words words,
        Facets facets,
        Listing listing,
        Map<String, DocumentText> translations) {

    /**
     * Words besides those of the profile.
     *
     * @param keywords names of theme, mode, field and region, and free keywords
     * @param organisation name of the publishing organisation
     */
    public record Words(List<String> keywords, String organisation) {

        public Words {
            keywords = List.copyOf(keywords);
        }
    }

    public DemandDocument {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(listing, "listing");
        translations = Map.copyOf(translations);
    }

    public SearchDocument document() {
        List<String> needs = profile.needs().stream().map(DataNeed::name).toList();
        var text = new DocumentText(
                profile.title(), "", profile.passages(), words.keywords(), needs, words.organisation());
        Scope scope = profile.scope();
        Facets own = Facets.NONE
                .with(Facet.MODE, scope.modes())
                .with(Facet.THEME, scope.themes())
                .with(Facet.BUSINESS_FIELD, scope.fields())
                .with(Facet.REGION, scope.region())
                .with(Facet.DELIVERY_FORM, asked(DataNeed::deliveryForm))
                .with(Facet.UPDATE_FREQUENCY, asked(DataNeed::updateFrequency))
                .with(Facet.GRADE, asked(DataNeed::grade))
                .with(Facet.ACCESS_MODE, asked(DataNeed::accessMode))
                .with(Facet.STATUS, listing.status())
                .with(Facet.OWNER, listing.ownerId());
        var ref = new DocumentRef(Kind.DEMAND, profile.id());
        return new SearchDocument(new DocumentVersion(ref, version), text, translations, own.and(facets), listing);
    }

    private List<String> asked(Function<DataNeed, String> code) {
        return profile.needs().stream().map(code).distinct().toList();
    }
}
