package org.tongqu.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.matching.Offer;
import org.tongqu.search.matching.ProductDocument;
import org.tongqu.search.matching.ProductProfile;
import org.tongqu.search.matching.Scope;

/**
 * A product of a records file.
 *
 * @param profile what matching knows of it
 * @param document as it goes into the index
 */
record ProductRecord(ProductProfile profile, SearchDocument document) {

    static ProductRecord of(JsonNode record) {
        ProductProfile profile = profile(record);
        var listing = new Listing(
                Field.text(record, "status"),
                Listing.PUBLIC,
                Field.text(record, "providerId"),
                Field.day(record, "listedOn"),
                null);
        List<String> body = new ArrayList<>(Field.texts(record, "usageRestrictions"));
        body.add(Field.text(record.path("coverage"), "spatial"));
        var words = new ProductDocument.Words(
                body,
                Field.texts(record, "keywords"),
                Field.text(record, "providerName").isEmpty()
                        ? Field.text(record, "providerId")
                        : Field.text(record, "providerName"));
        Facets facets = Facets.NONE.with(Facet.PRICE_KIND, Field.text(record.path("pricing"), "kind"));
        return new ProductRecord(profile, new ProductDocument(profile, 1, words, facets, listing, Map.of()).document());
    }

    private static ProductProfile profile(JsonNode record) {
        var themes = new LinkedHashSet<>(Field.texts(record, "themes"));
        themes.addAll(Field.texts(record, "applicableScenes"));
        Scope scope = Scope.of(
                Field.texts(record, "transportMode"),
                themes,
                Field.texts(record, "businessField"),
                Field.text(record, "regionCluster"));
        var offer = new Offer(
                new Offer.Delivery(
                        Field.text(record, "deliveryForm"),
                        Field.text(record, "deliveryMethod"),
                        Field.text(record, "updateFrequency")),
                Field.text(record, "securityGrade"),
                Field.text(record, "sourceKind"),
                Field.text(record, "openAttribute"),
                Field.text(record, "visibility"));
        return new ProductProfile(
                Field.text(record, "id"),
                Field.text(record, "name"),
                Field.text(record, "summary"),
                Field.texts(record, "sampleFields"),
                scope,
                offer);
    }
}
