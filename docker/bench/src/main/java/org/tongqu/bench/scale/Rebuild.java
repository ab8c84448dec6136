package org.tongqu.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.bench.Steps;
import org.tongqu.standalone.StartFailure;

/**
 * The product's own rebuild, watched from outside.
 *
 * <p>The indexes are marked as incomplete, which they are after a load past the product, and the product mends them in
 * the background; a request that waits for it would be cut off after a quarter of an hour.
 */
final class Rebuild {

    private static final String PREFIX = "tongqu-";
    private static final String PRODUCT = "product";
    private static final long PAUSE_MILLIS = 200;

    private final Door admin;
    private final Door engine;
    private final Steps steps;

    Rebuild(Door admin, Door engine, Steps steps) {
        this.admin = admin;
        this.engine = engine;
        this.steps = steps;
    }

    /**
     * How long the products took.
     *
     * @param index the new index
     * @param seconds from its creation until searches are answered from it
     */
    record Products(String index, long documents, double seconds) {

        double perSecond() {
            return documents / seconds;
        }
    }

    /** Has the indexes of these kinds rebuilt and returns when searches are answered from the new ones. */
    Products run(List<String> kinds, long expected) {
        Map<String, Integer> before = versions();
        String old = serving(PRODUCT);
        kinds.forEach(this::markIncomplete);
        Products products = null;
        while (products == null || !newer(kinds, before)) {
            String now = serving(PRODUCT);
            if (products == null && !now.equals(old)) {
                long end = System.currentTimeMillis();
                products = new Products(now, count(now), (end - created(now)) / 1e3);
                steps.step("%,d products rebuilt in %.1f s", products.documents(), products.seconds());
            } else if (products == null) {
                tell(old, expected);
            }
            pause();
        }
        return products;
    }

    private void markIncomplete(String kind) {
        String index = serving(kind);
        ObjectNode meta = (ObjectNode) engine.get("/" + index + "/_mapping")
                .path(index)
                .path("mappings")
                .path("_meta");
        engine.put("/" + index + "/_mapping", Map.of("_meta", meta.put("filled", "false")));
    }

    /** Waits until every index can be used as it is, for example after the product mended an outdated one. */
    void awaitReady() {
        boolean told = false;
        while (true) {
            boolean ready = true;
            for (JsonNode state : admin.get("/api/v1/search/index")) {
                ready &= state.path("condition").asText().equals("READY");
            }
            if (ready) {
                return;
            }
            if (!told) {
                steps.step("waiting until the product has mended its indexes");
                told = true;
            }
            pause();
        }
    }

    /** Analysis and layout of the index of products that serves. */
    String builtWith() {
        JsonNode index =
                engine.get("/" + PREFIX + PRODUCT + "/_mapping").elements().next();
        return index.path("mappings").path("_meta").path("builtWith").asText();
    }

    private Map<String, Integer> versions() {
        Map<String, Integer> versions = new HashMap<>();
        admin.get("/api/v1/search/index")
                .forEach(state -> versions.put(
                        state.path("kind").asText(), state.path("version").asInt()));
        return versions;
    }

    private boolean newer(List<String> kinds, Map<String, Integer> before) {
        Map<String, Integer> now = versions();
        return kinds.stream().allMatch(kind -> now.get(kind) > before.get(kind));
    }

    private String serving(String kind) {
        return engine.get("/_alias/" + PREFIX + kind).fieldNames().next();
    }

    private long count(String index) {
        return engine.get("/" + index + "/_count").path("count").asLong();
    }

    /** As {@link #count}, of an index that was created just now, whose shards answer no searches yet. */
    private long soFar(String index) {
        return engine.get("/" + index + "/_stats/docs")
                .path("_all")
                .path("primaries")
                .path("docs")
                .path("count")
                .asLong();
    }

    private long created(String index) {
        return engine.get("/" + index + "/_settings")
                .path(index)
                .path("settings")
                .path("index")
                .path("creation_date")
                .asLong();
    }

    private void tell(String old, long expected) {
        engine.get("/" + PREFIX + PRODUCT + "-v*/_alias").fieldNames().forEachRemaining(index -> {
            if (!index.equals(old)) {
                steps.progress("products in the new index", soFar(index), expected);
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
