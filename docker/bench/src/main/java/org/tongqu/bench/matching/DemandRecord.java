package org.tongqu.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandDocument;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Scope;

/**
 * A demand of a records file.
 *
 * @param profile what matching knows of it
 * @param document as it goes into the index
 */
record DemandRecord(DemandProfile profile, SearchDocument document) {

    static DemandRecord of(JsonNode record) {
        DemandProfile profile = profile(record);
        JsonNode timeline = record.path("timeline");
        var listing = new Listing(
                Field.text(record, "status"),
                Listing.PUBLIC,
                Field.text(record, "publisherId"),
                Field.day(timeline, "publishedOn"),
                Field.day(timeline, "responseDeadline"));
        var words = new DemandDocument.Words(
                Field.texts(record, "keywords"),
                Field.text(record, "publisherName").isEmpty()
                        ? Field.text(record, "publisherId")
                        : Field.text(record, "publisherName"));
        Facets facets = Facets.NONE.with(Facet.TIER, Field.text(record, "tier"));
        return new DemandRecord(profile, new DemandDocument(profile, 1, words, facets, listing, Map.of()).document());
    }

    private static DemandProfile profile(JsonNode record) {
        var passages = new ArrayList<>(List.of(Field.text(record, "background"), Field.text(record, "problem")));
        passages.addAll(Field.texts(record, "buildContent"));
        var needs = new ArrayList<DataNeed>();
        record.path("dataNeeds")
                .forEach(need -> needs.add(new DataNeed(
                        Field.text(need, "name"),
                        need.path("mandatory").asBoolean(),
                        Field.text(need, "deliveryForm"),
                        Field.text(need, "updateFrequency"),
                        Field.text(need, "securityGrade"),
                        Field.text(need, "accessMode"))));
        Scope scope = Scope.of(
                Field.texts(record, "transportModes"),
                Field.texts(record, "themes"),
                Field.texts(record, "businessFields"),
                Field.text(record, "regionCluster"));
        return new DemandProfile(
                Field.text(record, "id"),
                Field.text(record, "title"),
                passages,
                scope,
                needs,
                Field.text(record, "demandSide"));
    }
}
