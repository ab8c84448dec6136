package org.tongqu.bench.scale;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** ./bench scale: S1 to S5 on one loaded instance. */
@Command(
        name = "scale",
        mixinStandardHelpOptions = true,
        description = {
            "Measures S1 to S5 on one loaded instance; ./bench S1 S3 measures some of them.",
            "The first run loads the records, later ones with the same sizes use them again."
        })
public final class ScaleCommand implements Callable<Integer> {

    @Mixin
    private ScaleOptions options;

    @Override
    public Integer call() throws IOException {
        ScaleRun.of(options).run(EnumSet.allOf(ScaleBenchmark.class));
        return 0;
    }
}
