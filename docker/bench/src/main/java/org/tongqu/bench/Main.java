package org.tongqu.bench;

import java.io.IOException;
import java.util.List;
import org.tongqu.bench.judged.UnreadableFile;
import org.tongqu.bench.matching.MatchingCommand;
import org.tongqu.bench.retrieval.RetrievalCommand;
import org.tongqu.standalone.StartFailure;
import org.tongqu.standalone.bench.Bench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** ./bench: benchmarks by their ids, or one of the evaluations. */
@Command(
        name = "./bench",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the benchmarks (id, floor, what), or runs those named: ./bench R1 R2, ./bench all.",
            "Each result is one line: id, value, floor, what and against what; separated by tabs.",
            "TONGQU_DATA names the data folder of a running instance to measure (var/data)."
        },
        subcommands = {RetrievalCommand.class, MatchingCommand.class})
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

    @Override
    public void run() {
        try {
            Bench.main(ids.toArray(String[]::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
