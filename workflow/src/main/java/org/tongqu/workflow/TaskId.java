package org.tongqu.workflow;

import java.util.regex.Pattern;

/**
 * The number of a task.
 *
 * @param value letters, digits and dashes, at most 64
 */
public record TaskId(String value) {

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public TaskId {
        if (value == null || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a task id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
