package org.tongqu.billing.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/** Entities by their numbers. */
final class Shelf<T> {

    private final Map<String, T> kept = new TreeMap<>();
    private final Undo undo;

    Shelf(Undo undo) {
        this.undo = undo;
    }

    void add(String id, T entity) {
        if (kept.putIfAbsent(id, entity) != null) {
            throw new IllegalStateException(id + " is kept already");
        }
        undo.later(() -> kept.remove(id));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(kept.get(id)).map(undo::remembered);
    }

    /** Those that are so, in the order of their numbers. */
    List<T> where(Predicate<T> condition) {
        return kept.values().stream().filter(condition).map(undo::remembered).toList();
    }

    /** All, only to be looked at. */
    List<T> all() {
        return List.copyOf(kept.values());
    }

    /** A window of those that are so, newest first. */
    Slice<T> newest(Predicate<T> condition, Window window) {
        List<T> found = new ArrayList<>(where(condition));
        Collections.reverse(found);
        return new Slice<>(
                found.stream().skip(window.offset()).limit(window.limit()).toList(), found.size());
    }
}
