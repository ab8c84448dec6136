package org.tongqu.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.tongqu.standalone.StartFailure;

class BenchTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Bench bench = new Bench(
            List.of(new Fixed("A1", 12.345), new Fixed("A2", 7)),
            new Bench.Place(Path.of("/r"), Path.of("/d")),
            new PrintStream(written, true, StandardCharsets.UTF_8));

    private record Fixed(String id, double value) implements Benchmark {
        @Override
        public String what() {
            return "seconds against 10 s";
        }

        @Override
        public String floor() {
            return "<= 10";
        }

        @Override
        public double measure(Bench.Place place) {
            return value;
        }
    }

    @Test
    void namedBenchmarksGiveOneLineEach() throws IOException, InterruptedException {
        bench.run(List.of("A2", "A1"));
        assertThat(written())
                .isEqualTo("A2\t7.0\t<= 10\tseconds against 10 s\nA1\t12.3\t<= 10\tseconds against 10 s\n");
    }

    @Test
    void withoutANameTheyAreListed() throws IOException, InterruptedException {
        bench.run(List.of());
        assertThat(written()).isEqualTo("A1\t<= 10\tseconds against 10 s\nA2\t<= 10\tseconds against 10 s\n");
    }

    @Test
    void anUnknownNameMeasuresNothing() {
        assertThatThrownBy(() -> bench.run(List.of("A1", "B9")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("B9");
        assertThat(written()).isEmpty();
    }

    @Test
    void theProductsBenchmarksAreRegistered() {
        assertThat(ServiceLoader.load(Benchmark.class).stream()
                        .map(provider -> provider.get().id()))
                .containsExactlyInAnyOrder("R1", "R2", "R3");
    }

    @Test
    void memoryOfAProcessIncludesItsChildren() throws IOException {
        Process child = new ProcessBuilder("cat").start();
        try {
            double alone = Memory.mebibytes(child.pid());
            double all = Memory.mebibytes(ProcessHandle.current().pid());
            assertThat(alone).isPositive().isLessThan(50);
            assertThat(all).isGreaterThan(alone + 20);
        } finally {
            child.destroy();
        }
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
