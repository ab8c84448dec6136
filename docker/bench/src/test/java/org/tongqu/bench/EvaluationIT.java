package org.tongqu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.bench.matching.MatchingCommand;
import org.tongqu.bench.retrieval.RetrievalCommand;
import picocli.CommandLine;

/** The evaluations as ./bench runs them: own node, own container with the product's search module. */
class EvaluationIT {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void retrievalFindsWhatIsThereAndKeepsTheRun() throws IOException {
        Files.writeString(
                folder.resolve("docs.jsonl"),
                "{\"id\":\"d1\",\"title\":\"高速公路断面交通流\",\"text\":\"分钟级车流量\"}\n"
                        + "{\"id\":\"d2\",\"title\":\"港口船舶进出港计划\",\"text\":\"靠泊与离泊\"}\n"
                        + "{\"id\":\"d3\",\"title\":\"公交线路站点\",\"text\":\"首末班时间\"}\n");
        Files.writeString(folder.resolve("queries.tsv"), "q1\t斷面交通流\nq2\t船舶靠泊\nq3\t没有这样的数据\n");
        Files.writeString(folder.resolve("qrels.txt"), "q1 0 d1 1\nq2 0 d2 1\nq3 0 d3 1\n");
        Path runs = folder.resolve("runs");

        Map<String, Double> figures =
                run(new RetrievalCommand(), "--collection", folder.toString(), "--runs", runs.toString());

        assertThat(figures).containsKeys("nDCG@10", "R@100");
        assertThat(figures.get("nDCG@10")).isBetween(0.66, 0.67);
        String name = folder.getFileName() + "-semantic-off";
        assertThat(runs.resolve(name + ".run")).content().contains("q1 Q0 d1 1", "q2 Q0 d2 1");
        assertThat(runs.resolve(name + ".kept.run")).exists();
    }

    @Test
    void matchingReachesItsFloorsOnTheDemoRecords() {
        Map<String, Double> figures = run(
                new MatchingCommand(),
                "--products",
                REPOSITORY
                        .resolve("portal/src/main/resources/demo/products.json")
                        .toString(),
                "--demands",
                REPOSITORY
                        .resolve("portal/src/main/resources/demo/demands.json")
                        .toString(),
                "--qrels",
                REPOSITORY
                        .resolve("docker/bench/src/main/resources/demo/qrels.txt")
                        .toString(),
                "--runs",
                folder.toString());
        assertThat(figures.get("nDCG@10-demand-to-product")).isGreaterThanOrEqualTo(0.80);
        assertThat(figures.get("nDCG@10-product-to-demand")).isGreaterThanOrEqualTo(0.75);
    }

    /** Runs a command and reads the figures it prints. */
    private static Map<String, Double> run(Object command, String... arguments) {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(command).execute(arguments)).isZero();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t"))
                .filter(columns -> columns.length == 4)
                .collect(Collectors.toMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));
    }
}
