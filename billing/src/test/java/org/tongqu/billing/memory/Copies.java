package org.tongqu.billing.memory;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Entities and what can be reached from them, made anew; what never changes is shared. */
final class Copies {

    private final Map<Object, Object> made = new IdentityHashMap<>();

    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(of(element)));
            return (T) copy;
        }
        if (value == null || !Memento.isEntity(value)) {
            return value;
        }
        Object known = made.get(value);
        if (known == null) {
            known = empty(value.getClass());
            made.put(value, known);
            Memento.fill(known, Memento.state(value).stream().map(this::of).toArray());
        }
        return (T) known;
    }

    private static Object empty(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
