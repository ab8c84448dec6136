package org.tongqu.search.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/** The demo demands and products with their judgements: which belong together, and which serves which need. */
public final class DemoSet {

    private final Map<String, JsonNode> demandRecords = read("demands.json");
    private final Map<String, JsonNode> productRecords = read("products.json");
    private final Map<String, DemandProfile> demands = new LinkedHashMap<>();
    private final Map<String, ProductProfile> products = new LinkedHashMap<>();

    public DemoSet() {
        demandRecords.forEach((id, record) -> demands.put(id, demand(record)));
        productRecords.forEach((id, record) -> products.put(id, product(record)));
    }

    public Map<String, DemandProfile> demands() {
        return demands;
    }

    public Map<String, ProductProfile> products() {
        return products;
    }

    /** Relevant products per demand. */
    public Map<String, Map<String, Integer>> productsOfDemands() {
        var judged = new TreeMap<String, Map<String, Integer>>();
        demandRecords.forEach((id, record) -> texts(record.path("candidateProductIds"))
                .forEach(product ->
                        judged.computeIfAbsent(id, key -> new TreeMap<>()).put(product, 1)));
        return judged;
    }

    /** Relevant demands per product. */
    public Map<String, Map<String, Integer>> demandsOfProducts() {
        var judged = new TreeMap<String, Map<String, Integer>>();
        productRecords.forEach((id, record) -> texts(record.path("relatedDemandIds"))
                .forEach(demand ->
                        judged.computeIfAbsent(id, key -> new TreeMap<>()).put(demand, 1)));
        return judged;
    }

    /** One judged need: products that are about it. */
    public record JudgedNeed(String demandId, int need, String productId) {}

    public List<JudgedNeed> needs() {
        return text("/evaluation/demo-needs.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(columns -> new JudgedNeed(columns[0], Integer.parseInt(columns[1]), columns[2]))
                .toList();
    }

    /** Everything as it goes into the index. */
    public List<SearchDocument> documents() {
        var documents = new ArrayList<SearchDocument>();
        demands.forEach((id, profile) -> documents.add(demandDocument(demandRecords.get(id), profile)));
        products.forEach((id, profile) -> documents.add(productDocument(productRecords.get(id), profile)));
        return documents;
    }

    private static SearchDocument demandDocument(JsonNode record, DemandProfile profile) {
        var timeline = record.path("timeline");
        return new DemandDocument(
                        profile,
                        1,
                        new DemandDocument.Words(
                                List.of(), record.path("publisherId").asText()),
                        Facets.NONE.with(Facet.TIER, record.path("tier").asText()),
                        new Listing(
                                record.path("status").asText(),
                                record.path("visibility").asText(),
                                record.path("publisherId").asText(),
                                day(timeline.path("publishedOn")),
                                day(timeline.path("responseDeadline"))),
                        Map.of())
                .document();
    }

    private static SearchDocument productDocument(JsonNode record, ProductProfile profile) {
        return new ProductDocument(
                        profile,
                        1,
                        new ProductDocument.Words(
                                texts(record.path("usageRestrictions")),
                                List.of(),
                                record.path("providerId").asText()),
                        Facets.NONE.with(
                                Facet.PRICE_KIND,
                                record.path("pricing").path("kind").asText()),
                        new Listing(
                                record.path("status").asText(),
                                record.path("visibility").asText(),
                                record.path("providerId").asText(),
                                day(record.path("listedOn")),
                                null),
                        Map.of())
                .document();
    }

    private static DemandProfile demand(JsonNode record) {
        var passages = new ArrayList<>(List.of(
                record.path("background").asText(), record.path("problem").asText()));
        passages.addAll(texts(record.path("buildContent")));
        var needs = new ArrayList<DataNeed>();
        for (JsonNode need : record.path("dataNeeds")) {
            needs.add(new DataNeed(
                    need.path("name").asText(),
                    need.path("mandatory").asBoolean(),
                    need.path("deliveryForm").asText(),
                    need.path("updateFrequency").asText(),
                    need.path("securityGrade").asText(),
                    need.path("accessMode").asText()));
        }
        return new DemandProfile(
                record.path("id").asText(),
                record.path("title").asText(),
                passages,
                Scope.of(
                        texts(record.path("transportModes")),
                        texts(record.path("themes")),
                        texts(record.path("businessFields")),
                        record.path("regionCluster").asText()),
                needs,
                record.path("demandSide").asText());
    }

    private static ProductProfile product(JsonNode record) {
        var themes = new TreeSet<>(texts(record.path("themes")));
        themes.addAll(texts(record.path("applicableScenes")));
        return new ProductProfile(
                record.path("id").asText(),
                record.path("name").asText(),
                record.path("summary").asText(),
                texts(record.path("sampleFields")),
                Scope.of(
                        List.of(record.path("transportMode").asText()),
                        themes,
                        List.of(record.path("businessField").asText()),
                        record.path("regionCluster").asText()),
                new Offer(
                        new Offer.Delivery(
                                record.path("deliveryForm").asText(),
                                record.path("deliveryMethod").asText(),
                                record.path("updateFrequency").asText()),
                        record.path("securityGrade").asText(),
                        record.path("sourceKind").asText(),
                        record.path("openAttribute").asText(),
                        record.path("visibility").asText()));
    }

    private static LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.asText()) : null;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    private static Map<String, JsonNode> read(String file) {
        var records = new LinkedHashMap<String, JsonNode>();
        try {
            for (JsonNode record : new ObjectMapper().readTree(text("/demo/" + file))) {
                records.put(record.path("id").asText(), record);
            }
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
        return records;
    }

    private static String text(String resource) {
        try (InputStream in = DemoSet.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
