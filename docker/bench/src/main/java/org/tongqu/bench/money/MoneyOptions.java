package org.tongqu.bench.money;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How much P1 to P10 are measured on. */
public final class MoneyOptions {

    private static final long SEED = 1;

    @Option(
            names = "--records",
            paramLabel = "N",
            description = "P5, P6: records of use in the month (default: ${DEFAULT-VALUE})")
    private int records = 1_000_000;

    @Option(names = "--invoices", paramLabel = "N", description = "P5, P6: invoices (default: ${DEFAULT-VALUE})")
    private int invoices = 10_000;

    @Option(
            names = "--pools",
            paramLabel = "N",
            description = "P5, P6: invoices that are shared (default: ${DEFAULT-VALUE})")
    private int pools = 2_000;

    @Option(
            names = "--postings",
            paramLabel = "N",
            description = "P1, P2: postings; P7: journals (default: ${DEFAULT-VALUE})")
    private int postings = 1_000_000;

    @Option(names = "--settlements", paramLabel = "N", description = "P10: settlements (default: ${DEFAULT-VALUE})")
    private int settlements = 200;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "P3, P4: seconds for each side (default: ${DEFAULT-VALUE})")
    private int seconds = 30;

    @Option(names = "--rows", paramLabel = "N", description = "P8: rows of a statement (default: ${DEFAULT-VALUE})")
    private int rows = 5_000;

    @Option(
            names = "--bank-lines",
            paramLabel = "N",
            description = "P9: lines of the bank and open journals (default: ${DEFAULT-VALUE})")
    private int bankLines = 100_000;

    int rows() {
        return rows;
    }

    int bankLines() {
        return bankLines;
    }

    MonthSizes month() {
        return new MonthSizes(records, invoices, pools, SEED);
    }

    int postings() {
        return postings;
    }

    int settlements() {
        return settlements;
    }

    /** How long single commands are measured. */
    Duration commands() {
        return Duration.ofSeconds(seconds);
    }
}
