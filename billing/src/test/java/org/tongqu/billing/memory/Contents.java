package org.tongqu.billing.memory;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that entities hold as one text, so that two states can be compared. */
final class Contents {

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());

    Contents add(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value != null && Memento.isEntity(value)) {
            if (written.add(value)) {
                text.append('\n').append(value.getClass().getSimpleName());
                Memento.state(value).forEach(this::add);
            }
        } else {
            text.append(' ').append(value);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
