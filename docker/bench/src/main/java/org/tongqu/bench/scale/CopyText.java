package org.tongqu.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;

/** Writes rows in the text form of PostgreSQL's COPY. */
final class CopyText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringBuilder rows = new StringBuilder();

    /** Adds a row; maps and collections become JSON. */
    void row(Collection<?> values) {
        boolean first = true;
        for (Object value : values) {
            if (!first) {
                rows.append('\t');
            }
            first = false;
            append(value);
        }
        rows.append('\n');
    }

    /** What was added, after which nothing is. */
    String taken() {
        String text = rows.toString();
        rows.setLength(0);
        return text;
    }

    private void append(Object value) {
        if (value == null) {
            rows.append("\\N");
            return;
        }
        String text = value instanceof Map || value instanceof Collection ? json(value) : value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }
}
