package org.tongqu.bench.generator;

import java.util.List;
import java.util.Map;

/**
 * A generated product as the portal keeps it.
 *
 * @param id its number
 * @param themes codes of {@code themes}; they have a table of their own
 * @param columns all other columns; maps and lists stand for JSON
 */
public record Product(String id, List<String> themes, Map<String, Object> columns) {

    public String name() {
        return (String) columns.get("name");
    }

    public String summary() {
        return (String) columns.get("summary");
    }
}
