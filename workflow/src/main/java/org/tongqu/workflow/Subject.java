package org.tongqu.workflow;

import java.util.regex.Pattern;

/**
 * The thing a case is about, as an opaque reference.
 *
 * @param kind what it is, for example {@code demand-batch}; letters, digits, dot, dash and underscore, at most 40
 * @param id its business number, for example {@code SD-2026-03-011}; letters, digits, dot, dash, underscore and slash, at
 *     most 64
 */
public record Subject(String kind, String id) {

    private static final Pattern KIND = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    public Subject {
        if (kind == null || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("not a subject kind: " + kind);
        }
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a subject id: " + id);
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
