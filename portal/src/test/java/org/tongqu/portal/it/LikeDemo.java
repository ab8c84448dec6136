package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts that are right because they are like objects of the demo data. */
final class LikeDemo {

    private LikeDemo() {}

    static Map<String, Object> product(RestClient publisher, String name) {
        return JourneyData.product(
                publisher.get("/products/DP-0001").expect(200).json(), name, "1.00");
    }

    static Map<String, Object> resource(RestClient publisher, String name) {
        JsonNode like = publisher.get("/resources?size=1").expect(200).json().at("/items/0");
        Map<String, Object> draft = new LinkedHashMap<>();
        like.fields().forEachRemaining(field -> draft.put(field.getKey(), field.getValue()));
        draft.keySet().removeAll(List.of("id", "holderId", "holderName", "changedAt"));
        draft.put("name", name);
        return draft;
    }

    /** An agreement between O002 and O011 that covers a product. */
    static Map<String, Object> authorisation(RestClient officer, String product, String title) {
        JsonNode like = officer.get("/authorisations/AG-001").expect(200).json();
        Map<String, Object> draft = new LinkedHashMap<>();
        for (String part : List.of("mode", "scope", "effectiveOn", "expiresOn", "terms")) {
            draft.put(part, like.path(part));
        }
        draft.put("title", title);
        draft.put("implementingBodyId", "O002");
        draft.put("operatorId", "O011");
        draft.put("products", List.of(Map.of("productId", product, "ceiling", 1.5, "unit", "THOUSAND_CALLS")));
        return draft;
    }
}
