package org.tongqu.billing.memory;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;

/** Takes back what work has changed in memory if it ends with an exception. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Set<Object> remembered = Collections.newSetFromMap(new IdentityHashMap<>());

    <T> T in(Supplier<T> work) {
        steps.clear();
        remembered.clear();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            while (!done && !steps.isEmpty()) {
                steps.pop().run();
            }
        }
    }

    /** Takes this back, too, if the work fails. */
    void later(Runnable step) {
        steps.push(step);
    }

    /** The entity, whose present state comes back if the work fails. */
    <T> T remembered(T entity) {
        if (remembered.add(entity)) {
            steps.push(Memento.of(entity)::restore);
        }
        return entity;
    }
}
