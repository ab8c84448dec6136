package org.tongqu.portal.agreement.clause;

import java.util.Map;
import java.util.TreeMap;

/**
 * A clause that is part of the terms.
 *
 * @param id number within the library
 * @param values value of each parameter
 * @param text the Chinese text with its parameters filled in, by the platform; what is sent is not looked at
 */
public record ChosenClause(String id, Map<String, String> values, String text) {

    public ChosenClause {
        id = id == null ? "" : id;
        values = values == null ? Map.of() : new TreeMap<>(values);
        text = text == null ? "" : text;
    }
}
