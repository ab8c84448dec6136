package org.tongqu.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads fields of a record that may be missing, empty or null. */
final class Field {

    private Field() {}

    static String text(JsonNode record, String name) {
        JsonNode field = record.path(name);
        return field.isValueNode() && !field.isNull() ? field.asText().strip() : "";
    }

    /** All entries of a list; a single text counts as a list of one; empty entries are left out. */
    static List<String> texts(JsonNode record, String name) {
        JsonNode field = record.path(name);
        var texts = new ArrayList<String>();
        if (field.isArray()) {
            field.forEach(each -> texts.add(each.isObject() ? text(each, "name") : each.asText()));
        } else {
            texts.add(text(record, name));
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    /** A day, or {@code null}. */
    static LocalDate day(JsonNode record, String name) {
        String text = text(record, name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(name + " is no day: " + text, e);
        }
    }
}
