package org.tongqu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tongqu.bench.judged.UnreadableFile;
import org.tongqu.bench.matching.MatchingCommand;
import org.tongqu.bench.money.MoneyBenchmark;
import org.tongqu.bench.money.MoneyCommand;
import org.tongqu.bench.money.MoneyOptions;
import org.tongqu.bench.money.MoneyRun;
import org.tongqu.bench.retrieval.RetrievalCommand;
import org.tongqu.bench.scale.ScaleBenchmark;
import org.tongqu.bench.scale.ScaleCommand;
import org.tongqu.bench.scale.ScaleOptions;
import org.tongqu.bench.scale.ScaleRun;
import org.tongqu.standalone.StartFailure;
import org.tongqu.standalone.bench.Bench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** ./bench: benchmarks by their ids, or one of the evaluations. */
@Command(
        name = "./bench",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the benchmarks (id, floor, what), or runs those named: ./bench R1 R2, ./bench all.",
            "Each result is one line: id, value, floor, what and against what; separated by tabs.",
            "TONGQU_DATA names the data folder of a running instance to measure R2 on (var/data).",
            "S1 to S5 load records of their own; ./bench scale measures all of them on one instance.",
            "P3, P4, P8 and P10 measure the product, the other P module billing on a server of its own; ./bench money measures all."
        },
        subcommands = {RetrievalCommand.class, MatchingCommand.class, ScaleCommand.class, MoneyCommand.class})
public final class Main implements Runnable {

    @Parameters(paramLabel = "ID", description = "benchmarks to run; none lists them")
    private List<String> ids = List.of();

    public static void main(String[] arguments) {
        var line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof StartFailure || failure instanceof UnreadableFile) {
                System.err.println("bench: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
        System.exit(line.execute(arguments));
    }

    @Mixin
    private ScaleOptions scale;

    @Mixin
    private MoneyOptions money;

    @Override
    public void run() {
        List<String> named = new ArrayList<>(ids);
        boolean all = named.equals(List.of("all"));
        Set<ScaleBenchmark> loaded = EnumSet.noneOf(ScaleBenchmark.class);
        Set<MoneyBenchmark> counted = EnumSet.noneOf(MoneyBenchmark.class);
        if (all) {
            loaded.addAll(ScaleBenchmark.all());
            counted.addAll(MoneyBenchmark.all());
        }
        ids.forEach(id -> ScaleBenchmark.of(id).ifPresent(loaded::add));
        ids.forEach(id -> MoneyBenchmark.of(id).ifPresent(counted::add));
        named.removeIf(
                id -> ScaleBenchmark.of(id).isPresent() || MoneyBenchmark.of(id).isPresent());
        try {
            if (ids.isEmpty() || !named.isEmpty()) {
                Bench.main(named.toArray(String[]::new));
            }
            if (ids.isEmpty()) {
                list();
            }
            if (!counted.isEmpty()) {
                new MoneyRun(money).run(counted);
            }
            if (!loaded.isEmpty()) {
                ScaleRun.of(scale).run(loaded);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void list() {
        MoneyBenchmark.all().forEach(one -> System.out.println(one.id() + "\t" + one.floor() + "\t" + one.what()));
        ScaleBenchmark.all().forEach(one -> System.out.println(one.id() + "\t" + one.floor() + "\t" + one.what()));
    }
}
