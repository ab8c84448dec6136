package org.tongqu.billing.memory;

import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The state of an entity and of all entities that can be reached from it. */
final class Memento {

    private static final Map<Class<?>, Field[]> FIELDS = new ConcurrentHashMap<>();
    private final Map<Object, Object[]> values = new IdentityHashMap<>();
    private final Map<List<Object>, List<Object>> contents = new IdentityHashMap<>();

    static Memento of(Object entity) {
        Memento memento = new Memento();
        memento.add(entity);
        return memento;
    }

    private static Field[] fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, t -> Arrays.stream(t.getDeclaredFields())
                // What the persistence provider has woven in is its own.
                .filter(field -> !field.getName().startsWith("_persistence"))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .peek(field -> field.setAccessible(true))
                .toArray(Field[]::new));
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        if (value instanceof List<?> list) {
            contents.put((List<Object>) list, new ArrayList<>(list));
            list.forEach(this::add);
        } else if (value != null && isEntity(value) && !values.containsKey(value)) {
            Object[] state = state(value).toArray();
            values.put(value, state);
            for (Object part : state) {
                add(part);
            }
        }
    }

    static boolean isEntity(Object value) {
        return value.getClass().isAnnotationPresent(Entity.class);
    }

    /** The values of all fields of an entity. */
    static List<Object> state(Object entity) {
        List<Object> state = new ArrayList<>();
        for (Field field : fields(entity.getClass())) {
            state.add(get(field, entity));
        }
        return state;
    }

    void restore() {
        values.forEach(Memento::fill);
        contents.forEach((list, before) -> {
            if (!list.equals(before)) {
                list.clear();
                list.addAll(before);
            }
        });
    }

    /** Sets all fields of an entity, in the order of {@link #state}. */
    static void fill(Object entity, Object[] state) {
        Field[] fields = fields(entity.getClass());
        for (int i = 0; i < fields.length; i++) {
            set(fields[i], entity, state[i]);
        }
    }

    private static Object get(Field field, Object entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object entity, Object value) {
        try {
            field.set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
