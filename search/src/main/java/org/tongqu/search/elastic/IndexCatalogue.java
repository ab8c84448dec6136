package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import co.elastic.clients.json.JsonData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.analysis.TextAnalysis;
import org.tongqu.search.semantic.Semantics;

/** Creates, lists, swaps and drops the indexes of a kind. */
@ApplicationScoped
class IndexCatalogue {

    /** Raised when {@code index-layout.json} changes in a way that asks for a rebuild. */
    private static final int LAYOUT = 7;

    private static final String BUILT_WITH = "builtWith";
    private static final String FILLED = "filled";

    private final ElasticConnection elastic;
    private final IndexNames names;
    private final Semantics semantics;

    protected IndexCatalogue() {
        this(null, null, null); // for CDI proxies
    }

    @Inject
    IndexCatalogue(ElasticConnection elastic, IndexNames names, Semantics semantics) {
        this.elastic = elastic;
        this.names = names;
        this.semantics = semantics;
    }

    /**
     * An index that exists.
     *
     * @param name its name
     * @param version its running number
     * @param serving whether searches are answered from it
     * @param current whether it was built with the present analysis and layout
     * @param filled whether it was filled from its source as a whole
     */
    record Existing(String name, int version, boolean serving, boolean current, boolean filled) {}

    /** The indexes of a kind, oldest first. */
    List<Existing> all(Kind kind) {
        return elastic
                .ask(client -> client.indices().get(get -> get.index(names.every(kind))
                        .features(Feature.Aliases, Feature.Mappings)
                        .allowNoIndices(true)
                        .ignoreUnavailable(true)))
                .result()
                .entrySet()
                .stream()
                .filter(entry -> names.version(entry.getKey()) > 0)
                .map(entry -> {
                    Map<String, JsonData> meta = entry.getValue().mappings() == null
                            ? Map.of()
                            : entry.getValue().mappings().meta();
                    return new Existing(
                            entry.getKey(),
                            names.version(entry.getKey()),
                            entry.getValue().aliases().containsKey(names.alias(kind)),
                            builtWith().equals(text(meta, BUILT_WITH)),
                            "true".equals(text(meta, FILLED)));
                })
                .sorted(Comparator.comparingInt(Existing::version))
                .toList();
    }

    Optional<Existing> serving(Kind kind) {
        return all(kind).stream().filter(Existing::serving).max(Comparator.comparingInt(Existing::version));
    }

    /** Names of everything that bears the name of a kind and serves no search. */
    List<String> leftOvers(Kind kind) {
        return elastic
                .ask(client -> client.indices().get(get -> get.index(names.every(kind))
                        .features(Feature.Aliases)
                        .allowNoIndices(true)
                        .ignoreUnavailable(true)))
                .result()
                .entrySet()
                .stream()
                .filter(entry -> !entry.getValue().aliases().containsKey(names.alias(kind)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String text(Map<String, JsonData> meta, String key) {
        JsonData value = meta.get(key);
        return value == null ? "" : value.to(String.class);
    }

    private String builtWith() {
        return LAYOUT + "/" + TextAnalysis.fingerprint() + "/" + semantics.fingerprint();
    }

    /** Creates the index with this number; an existing one is left as it is. */
    String create(Kind kind, int version, boolean serving) {
        String index = names.index(kind, version);
        CreateIndexRequest request = request(kind, index, serving);
        try {
            elastic.ask(client -> client.indices().create(request));
        } catch (SearchRejected e) {
            if (!Failures.isExisting(e)) {
                throw e;
            }
        }
        return index;
    }

    private CreateIndexRequest request(Kind kind, String index, boolean serving) {
        try (InputStream layout = IndexCatalogue.class.getResourceAsStream("index-layout.json")) {
            var create = new CreateIndexRequest.Builder().withJson(layout);
            CreateIndexRequest plain = create.index(index).build();
            return new CreateIndexRequest.Builder()
                    .index(index)
                    .settings(plain.settings())
                    .mappings(plain.mappings().rebuild().meta(meta(false)).build())
                    .aliases(names.writing(index), alias -> alias)
                    .aliases(serving ? Map.of(names.alias(kind), alias()) : Map.of())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index layout", e);
        }
    }

    private static co.elastic.clients.elasticsearch.indices.Alias alias() {
        return co.elastic.clients.elasticsearch.indices.Alias.of(alias -> alias);
    }

    private Map<String, JsonData> meta(boolean filled) {
        var meta = new HashMap<String, JsonData>();
        meta.put(BUILT_WITH, JsonData.of(builtWith()));
        meta.put(FILLED, JsonData.of(String.valueOf(filled)));
        return meta;
    }

    /** Notes that the index holds everything its source had. */
    void filled(String index) {
        elastic.ask(
                client -> client.indices().putMapping(put -> put.index(index).meta(meta(true))));
    }

    /** From now on searches are answered from this index. */
    void serve(Kind kind, String index) {
        elastic.ask(client -> client.indices().updateAliases(update -> update.actions(action -> action.remove(remove ->
                        remove.index(names.every(kind)).alias(names.alias(kind)).mustExist(false)))
                .actions(action -> action.add(add -> add.index(index).alias(names.alias(kind))))));
    }

    /** Drops indexes; those that are gone already do no harm. */
    void drop(List<String> indexes) {
        if (!indexes.isEmpty()) {
            elastic.ask(client ->
                    client.indices().delete(delete -> delete.index(indexes).ignoreUnavailable(true)));
        }
    }

    /** Makes what was written to this index findable. */
    void refresh(String index) {
        elastic.ask(client -> client.indices().refresh(refresh -> refresh.index(index)));
    }

    /** Makes what was written to any index of this installation findable. */
    void refresh() {
        elastic.ask(client -> client.indices()
                .refresh(refresh ->
                        refresh.index(names.everything()).allowNoIndices(true).ignoreUnavailable(true)));
    }
}
