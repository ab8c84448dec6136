package org.tongqu.portal.demo;

import java.util.ArrayList;
import java.util.List;

/** What became of every line of a demo part. */
public final class DemoReport {

    /** A line that could not be loaded. */
    public record Rejected(String kind, String id, String reason) {}

    private int loaded;
    private final List<Rejected> rejected = new ArrayList<>();

    public void loaded(String kind, String id) {
        if (kind.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("a loaded demo object without kind or id");
        }
        loaded++;
    }

    public void rejected(String kind, String id, String reason) {
        rejected.add(new Rejected(kind, id, reason));
    }

    public int loaded() {
        return loaded;
    }

    public List<Rejected> rejected() {
        return List.copyOf(rejected);
    }
}
