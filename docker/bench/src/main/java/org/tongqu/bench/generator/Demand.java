package org.tongqu.bench.generator;

import java.util.Map;

/**
 * A generated demand as the portal keeps it.
 *
 * @param id its number
 * @param batchId number of its batch
 * @param publisherId number of the unit that needs the data
 * @param content what the two sides wrote, as JSON
 */
public record Demand(String id, String batchId, String publisherId, Map<String, Object> content) {

    public String title() {
        return (String) content.get("title");
    }
}
