package org.tongqu.portal.demo;

import java.time.OffsetDateTime;
import java.util.List;

/** Remembers which parts were loaded. */
public interface DemoMarks {

    boolean loaded(String part);

    /** What was loaded, in the order of loading. */
    List<DemoLoad> loads();

    void mark(String part, OffsetDateTime at, int loaded, String rejectedJson);
}
