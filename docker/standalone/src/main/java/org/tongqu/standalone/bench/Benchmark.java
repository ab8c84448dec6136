package org.tongqu.standalone.bench;

import java.io.IOException;

/** One figure that ./bench can measure; implementations have a constructor without parameters. */
public interface Benchmark {
    /** Short name on the command line, for example R1. */
    String id();

    /** What is measured, in which unit, against what. */
    String what();

    /** The promised limit as text, or a dash when nothing is promised. */
    String floor();

    /** Measures and returns the figure in the unit of {@link #what()}. */
    double measure(Bench.Place place) throws IOException, InterruptedException;
}
