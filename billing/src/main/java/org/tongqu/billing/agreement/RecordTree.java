package org.tongqu.billing.agreement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/** Records as trees of names and values that canonical JSON can write; what is absent is not mentioned. */
final class RecordTree {

    private RecordTree() {}

    /** The components of a record by their names. */
    static Map<String, Object> of(Object value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object content = read(component, value);
            if (content != null) {
                tree.put(component.getName(), tree(content));
            }
        }
        return tree;
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The parts of terms are public records", e);
        }
    }

    private static Object tree(Object value) {
        if (value instanceof Fen amount) {
            return amount.value();
        } else if (value instanceof Ppm part) {
            return part.value();
        } else if (value instanceof PartyRef || value instanceof Rational || value instanceof Enum<?>) {
            return value.toString();
        } else if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        } else if (value instanceof Set<?> unordered) {
            return unordered.stream().map(RecordTree::tree).sorted().toList();
        } else if (value instanceof List<?> many) {
            return many.stream().map(RecordTree::tree).toList();
        } else if (value instanceof Record) {
            return of(value);
        }
        return value;
    }
}
