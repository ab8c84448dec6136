package org.tongqu.bench.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongqu.bench.Main;
import picocli.CommandLine;

/** A small month and a small ledger as ./bench measures large ones, with the second calculation at their ends. */
class MonthIT {

    @Test
    void aMonthIsClosedAndCalculatedASecondTimeWithoutDifference() {
        Map<String, Double> figures = run(
                "P1",
                "P2",
                "P5",
                "P6",
                "P7",
                "P9",
                "--records",
                "2000",
                "--invoices",
                "60",
                "--pools",
                "40",
                "--postings",
                "2000",
                "--bank-lines",
                "1000");
        assertThat(figures).containsOnlyKeys("P1", "P2", "P5", "P6", "P7", "P9");
        assertThat(figures.values()).allSatisfy(figure -> assertThat(figure).isPositive());
    }

    /** Runs the command, which fails if an amount is calculated otherwise, and reads the figures it prints. */
    private static Map<String, Double> run(String... arguments) {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(new CommandLine(new Main()).execute(arguments)).isZero();
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
