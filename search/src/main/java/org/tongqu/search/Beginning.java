package org.tongqu.search;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody has typed so far.
 *
 * @param text the beginning of a word or title, in whatever script, width and case
 * @param kinds kinds to complete from; at least one
 * @param audience whose eyes it is for
 * @param limit most proposals of each sort, 1 to {@value #MOST}
 */
public record Beginning(String text, Set<Kind> kinds, Audience audience, int limit) {

    /** Nobody reads a longer list while typing. Platform rule. */
    public static final int MOST = 20;

    public Beginning {
        text = text == null ? "" : text;
        kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("completing needs at least one kind");
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " proposals, not: " + limit);
        }
    }
}
