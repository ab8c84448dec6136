package org.tongqu.workflow;

import static java.util.Objects.requireNonNull;

/**
 * The number of a case, which is one run of a process about one subject.
 *
 * @param value the engine's own number
 */
public record CaseId(String value) {

    public CaseId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
