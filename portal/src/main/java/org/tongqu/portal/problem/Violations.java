package org.tongqu.portal.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a request before refusing it. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Records a violation. */
    public Violations add(String field, String code, Object... args) {
        found.add(new Violation(field, code, List.of(args)));
        return this;
    }

    /** Records a violation unless the condition holds. */
    public Violations require(boolean holds, String field, String code, Object... args) {
        return holds ? this : add(field, code, args);
    }

    /** Requires a text that is not blank and not longer than the limit (in characters). */
    public Violations text(String field, String value, int limit) {
        if (value == null || value.isBlank()) {
            return add(field, "required");
        }
        return optionalText(field, value, limit);
    }

    /** Allows an absent text, but none longer than the limit. */
    public Violations optionalText(String field, String value, int limit) {
        return require(value == null || value.codePointCount(0, value.length()) <= limit, field, "tooLong", limit);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInput with all violations, if there is any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(list());
        }
    }
}
