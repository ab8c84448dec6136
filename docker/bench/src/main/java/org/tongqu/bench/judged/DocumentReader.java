package org.tongqu.bench.judged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/**
 * Reads a document of a judged collection: {@code id}, {@code title} and {@code text}, and whatever it has of
 * {@code summary}, {@code keywords}, {@code theme}, {@code fields}, {@code publisher} and the attributes of a product.
 */
final class DocumentReader {

    private static final Map<String, Facet> ATTRIBUTES = Map.ofEntries(
            Map.entry("transportMode", Facet.MODE),
            Map.entry("transportModes", Facet.MODE),
            Map.entry("themes", Facet.THEME),
            Map.entry("businessField", Facet.BUSINESS_FIELD),
            Map.entry("regionCluster", Facet.REGION),
            Map.entry("updateFrequency", Facet.UPDATE_FREQUENCY),
            Map.entry("deliveryForm", Facet.DELIVERY_FORM),
            Map.entry("deliveryMethod", Facet.DELIVERY_METHOD),
            Map.entry("securityGrade", Facet.GRADE),
            Map.entry("sourceKind", Facet.SOURCE_KIND),
            Map.entry("openAttribute", Facet.OPEN_ATTRIBUTE));

    private final ObjectMapper json = new ObjectMapper();

    SearchDocument read(String line) throws IOException {
        JsonNode record = json.readTree(line);
        String id = record.path("id").asText();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        List<String> keywords = new ArrayList<>(texts(record.path("keywords")));
        keywords.addAll(texts(record.path("theme")));
        var words = new DocumentText(
                record.path("title").asText(),
                record.path("summary").asText(),
                List.of(record.path("text").asText()),
                keywords,
                texts(record.path("fields")),
                record.path("publisher").asText());
        return new SearchDocument(
                new DocumentVersion(new DocumentRef(Kind.DOCUMENT, id), 1),
                words,
                Map.of(),
                facets(record),
                new Listing("", Listing.PUBLIC, "", null, null));
    }

    private static Facets facets(JsonNode record) {
        Facets facets = Facets.NONE;
        for (Map.Entry<String, Facet> attribute : ATTRIBUTES.entrySet()) {
            List<String> codes = texts(record.path(attribute.getKey()));
            if (!codes.isEmpty()) {
                facets = facets.and(Facets.NONE.with(attribute.getValue(), Set.copyOf(codes)));
            }
        }
        return facets;
    }

    /** A list of texts, or one text with its parts separated by commas of either width. */
    static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(each -> texts.add(each.isObject() ? each.path("name").asText() : each.asText()));
        } else if (!node.isMissingNode() && !node.isNull()) {
            texts.addAll(List.of(node.asText().split("[,，、;；]")));
        }
        return texts.stream().filter(text -> !text.isBlank()).map(String::strip).toList();
    }
}
