package org.tongqu.bench.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The benchmarks that need a loaded instance, in the order in which they are listed. */
public enum ScaleBenchmark {
    S1(
            "<= 1.5",
            "search through REST ÷ the same requests sent to Elasticsearch directly, alternating in the same run, p50; S1-p99"
                    + " is the same at p99"),
    S2(
            "<= 300",
            "ms from a product to the open demands that suit it, with reasons, through REST, p95 over many products"),
    S3(
            ">= 0.5",
            "documents per second of a full rebuild of the products ÷ those of raw bulk requests with the same prepared"
                    + " documents, one after the other, same run"),
    S4("<= 3000", "ms from the answer to a write until a search through REST finds it, p99 under write load"),
    S5("-", "MiB resident of portal and Elasticsearch after the benchmarks before it in the same run");

    private final String floor;
    private final String what;

    ScaleBenchmark(String floor, String what) {
        this.floor = floor;
        this.what = what;
    }

    public String id() {
        return name();
    }

    /** The promised limit as text, or a dash when nothing is promised. */
    public String floor() {
        return floor;
    }

    /** What is measured, in which unit, against what. */
    public String what() {
        return what;
    }

    /** The benchmark of that name, if it is one of these. */
    public static Optional<ScaleBenchmark> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    public static List<ScaleBenchmark> all() {
        return List.of(values());
    }
}
