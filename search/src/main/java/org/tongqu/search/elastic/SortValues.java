package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;

/** Writes down what a hit is ordered by, and reads it again. */
final class SortValues {

    private SortValues() {}

    static List<String> written(List<FieldValue> values) {
        return values.stream().map(SortValues::written).toList();
    }

    private static String written(FieldValue value) {
        return switch (value._kind()) {
            case Double -> "d" + value.doubleValue();
            case Long -> "l" + value.longValue();
            case String -> "s" + value.stringValue();
            case Null -> "n";
            default -> throw new IllegalStateException("hits are not ordered by " + value);
        };
    }

    static List<FieldValue> read(List<String> written) {
        return written.stream().map(SortValues::read).toList();
    }

    private static FieldValue read(String written) {
        String value = written.substring(1);
        return switch (written.charAt(0)) {
            case 'd' -> FieldValue.of(Double.parseDouble(value));
            case 'l' -> FieldValue.of(Long.parseLong(value));
            case 's' -> FieldValue.of(value);
            case 'n' -> FieldValue.NULL;
            default -> throw new IllegalArgumentException("no value to order by: " + written);
        };
    }
}
