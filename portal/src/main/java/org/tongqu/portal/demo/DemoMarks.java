package org.tongqu.portal.demo;

import java.time.OffsetDateTime;

/** Remembers which parts were loaded. */
public interface DemoMarks {

    boolean loaded(String part);

    void mark(String part, OffsetDateTime at, int loaded, String rejectedJson);
}
