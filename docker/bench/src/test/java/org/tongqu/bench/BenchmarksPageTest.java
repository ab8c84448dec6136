package org.tongqu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongqu.bench.money.MoneyBenchmark;
import org.tongqu.bench.scale.ScaleBenchmark;
import org.tongqu.standalone.bench.Benchmarks;

/** The documents name exactly the benchmarks there are. */
class BenchmarksPageTest {

    private static final Path DOCUMENTS = Path.of("../../docs");
    private static final Set<String> HEADS = Set.of("id", "Capability");

    @Test
    void theBenchmarksPageListsExactlyTheBenchmarksThereAreWithTheirFloors() throws IOException {
        Map<String, String> listed = rows("benchmarks.md")
                .collect(Collectors.toMap(row -> row[1], row -> row[3], (a, b) -> a, TreeMap::new));
        assertThat(listed).isEqualTo(existing());
    }

    @Test
    void everyBenchmarkBelongsToACapability() throws IOException {
        Set<String> named = rows("capabilities.md")
                .flatMap(row -> Stream.of(row[row.length - 1].split(", ")))
                .filter(id -> !id.equals("—"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(existing().keySet());
    }

    private static Map<String, String> existing() {
        Map<String, String> existing = new TreeMap<>();
        Benchmarks.known().forEach(one -> existing.put(one.id(), one.floor().replace("-", "—")));
        ScaleBenchmark.all().forEach(one -> existing.put(one.id(), one.floor().replace("-", "—")));
        MoneyBenchmark.all().forEach(one -> existing.put(one.id(), one.floor().replace("-", "—")));
        return existing;
    }

    /** The cells of each row of the tables of a page, without head; the first cell is number 1. */
    private static Stream<String[]> rows(String page) throws IOException {
        return Files.readAllLines(DOCUMENTS.resolve(page)).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .filter(row -> !HEADS.contains(row[1]));
    }
}
