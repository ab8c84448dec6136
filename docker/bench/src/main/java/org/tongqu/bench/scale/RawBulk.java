package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.tongqu.bench.Steps;
import org.tongqu.standalone.StartFailure;

/** Fills a fresh index with prepared documents by bulk requests, one after the other, without the product. */
final class RawBulk {

    private static final Set<String> SETTINGS =
            Set.of("number_of_shards", "number_of_replicas", "auto_expand_replicas", "refresh_interval", "gc_deletes");

    private final Door engine;
    private final Steps steps;

    RawBulk(Door engine, Steps steps) {
        this.engine = engine;
        this.steps = steps;
    }

    /** Documents per second, from the first request until everything can be found. */
    double perSecond(Path bulks, String like, long expected) throws IOException {
        if (engine.get("/_alias").has(BulkFile.INDEX)) {
            engine.delete("/" + BulkFile.INDEX);
        }
        engine.put("/" + BulkFile.INDEX, layout(engine.get("/" + like).path(like)));
        try {
            long begin = System.nanoTime();
            long[] sent = {0};
            long bytes = BulkFile.read(bulks, body -> {
                JsonNode answer = engine.post("/_bulk", body);
                if (answer.path("errors").asBoolean()) {
                    throw new StartFailure("Elasticsearch refused a prepared document");
                }
                sent[0] += answer.path("items").size();
                steps.progress("products written by raw bulk", sent[0], expected);
            });
            engine.post("/" + BulkFile.INDEX + "/_refresh", new byte[0]);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long count =
                    engine.get("/" + BulkFile.INDEX + "/_count").path("count").asLong();
            steps.step("%,d products of %,d bytes each written raw in %.1f s", count, bytes / sent[0], seconds);
            return count / seconds;
        } finally {
            engine.delete("/" + BulkFile.INDEX);
        }
    }

    /** The settings and mappings of an index, for another one. */
    static ObjectNode layout(JsonNode index) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        index.path("settings").path("index").properties().forEach(setting -> {
            if (SETTINGS.contains(setting.getKey())) {
                settings.set(setting.getKey(), setting.getValue());
            }
        });
        ObjectNode layout = JsonNodeFactory.instance.objectNode();
        layout.putObject("settings").set("index", settings);
        layout.set("mappings", index.path("mappings"));
        return layout;
    }
}
