package org.tongqu.bench.money;

import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** ./bench money: P1 to P10 one after the other. */
@Command(
        name = "money",
        mixinStandardHelpOptions = true,
        description = "Measures P1 to P10; ./bench P1 P6 measures some of them.")
public final class MoneyCommand implements Callable<Integer> {

    @Mixin
    private MoneyOptions options;

    @Override
    public Integer call() throws IOException {
        new MoneyRun(options).run(EnumSet.allOf(MoneyBenchmark.class));
        return 0;
    }
}
