package org.tongqu.search.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/**
 * A data product as it goes into the index.
 *
 * @param profile what matching knows of it
 * @param version version of the record
 * @param words further words to find it by
 * @param facets facets besides those that follow from the profile, for example the price kind
 * @param listing who may find it and how it stands
 * @param translations titles and texts in other languages
 */
public record ProductDocument(
        ProductProfile profile,
        long version,
        Words words,
        Facets facets,
        Listing listing,
        Map<String, DocumentText> translations) {

    /**
     * Words besides those of the profile.
     *
     * @param body usage restrictions, coverage and other passages
     * @param keywords names of theme, mode, field and region, and free keywords
     * @param organisation name of the provider
     */
    public record Words(List<String> body, List<String> keywords, String organisation) {

        public Words {
            body = List.copyOf(body);
            keywords = List.copyOf(keywords);
        }
    }

    public ProductDocument {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(facets, "facets");
        Objects.requireNonNull(listing, "listing");
        translations = Map.copyOf(translations);
    }

    public SearchDocument document() {
        var text = new DocumentText(
                profile.name(),
                profile.summary(),
                words.body(),
                words.keywords(),
                profile.fields(),
                words.organisation());
        Offer offer = profile.offer();
        Scope scope = profile.scope();
        Facets own = Facets.NONE
                .with(Facet.MODE, scope.modes())
                .with(Facet.THEME, scope.themes())
                .with(Facet.BUSINESS_FIELD, scope.fields())
                .with(Facet.REGION, scope.region())
                .with(Facet.DELIVERY_FORM, offer.delivery().form())
                .with(Facet.DELIVERY_METHOD, offer.delivery().method())
                .with(Facet.UPDATE_FREQUENCY, offer.delivery().frequency())
                .with(Facet.GRADE, offer.grade())
                .with(Facet.SOURCE_KIND, offer.sourceKind())
                .with(Facet.OPEN_ATTRIBUTE, offer.openAttribute())
                .with(Facet.STATUS, listing.status())
                .with(Facet.OWNER, listing.ownerId());
        var ref = new DocumentRef(Kind.PRODUCT, profile.id());
        return new SearchDocument(new DocumentVersion(ref, version), text, translations, own.and(facets), listing);
    }
}
