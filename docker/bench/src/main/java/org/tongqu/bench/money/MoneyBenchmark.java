package org.tongqu.bench.money;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The benchmarks of money, in the order in which they are listed. */
public enum MoneyBenchmark {
    P1(
            ">= 0.45",
            "postings per second of settlements, calculated by their terms and posted in bulk with their balance enforced ÷"
                    + " rows per second of COPY into a table with the key and one index of postings, same run"),
    P2("<= 5", "seconds to check all invariants over a million postings"),
    P3(
            ">= 0.25",
            "payments noted per second through REST by 8 clients, each committed with its journal and its audit event ÷"
                    + " transactions per second of one journal with six postings by 8 clients to the same database, same"
                    + " run"),
    P4(
            ">= 0.8",
            "the same payments per second ÷ 1,000, the writes per second that the makers of the Formance ledger state for a server"
                    + " of their own, while those who ask run on the same 2 cores"),
    P5(
            ">= 0.35",
            "records of use per second, taken in by batches of 1,000 with repetitions found ÷ rows per second of COPY into a"
                    + " table with the same indexes, same run"),
    P6(
            "<= 300",
            "seconds from a million records of use through 10,000 invoices and 2,000 shared pools to the closed month and"
                    + " all statements, on 2 cores"),
    P7(">= 0.5", "journals per second into the one root of a month ÷ bare digests of them per second"),
    P8(
            ">= 0.5",
            "rows per second of a member's statement as PDF through REST, read and sealed anew ÷ rows per second of a table with"
                    + " the same font written by the library alone, same run"),
    P9("<= 10", "seconds to take in a statement of 100,000 lines and match them with 100,000 open journals"),
    P10("<= 300", "ms until a member knows its balance through REST while its consortium settles invoices, p99");

    private final String floor;
    private final String what;

    MoneyBenchmark(String floor, String what) {
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
    public static Optional<MoneyBenchmark> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    public static List<MoneyBenchmark> all() {
        return List.of(values());
    }
}
