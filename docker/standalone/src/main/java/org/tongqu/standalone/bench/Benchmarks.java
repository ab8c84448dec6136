package org.tongqu.standalone.bench;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All benchmarks there are, by id. */
public final class Benchmarks {

    private Benchmarks() {}

    public static List<Benchmark> known() {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Benchmark::id))
                .toList();
    }
}
