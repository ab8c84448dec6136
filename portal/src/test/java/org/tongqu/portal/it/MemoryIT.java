package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.standalone.Standalone;
import org.tongqu.standalone.bench.Memory;

/** The last of the tests: what the servers hold in memory after all the others used them. */
@ExtendWith(RunningPortal.class)
@Order(Integer.MAX_VALUE)
class MemoryIT {

    private static final double MOST_MIB = 3072;
    /** The launcher of ./run, in whose place the tests stand here; its heap ends at 192 MiB. */
    private static final double LAUNCHER_MIB = 192;

    private static final Path NOTE = Path.of("target/memory-after-journey.txt");

    @Test
    void all_processes_together_stay_under_three_gibibytes_after_the_journey() throws IOException {
        Standalone servers = RunningPortal.servers();
        double postgres = Memory.mebibytes(servers.postgres().pid());
        double elasticsearch = Memory.mebibytes(servers.elasticsearch().pid());
        double portal = Memory.mebibytes(servers.portal().pid());
        double all = postgres + elasticsearch + portal + LAUNCHER_MIB;
        Files.writeString(
                NOTE,
                String.format(
                        Locale.ROOT,
                        "PostgreSQL %.0f, Elasticsearch %.0f, portal %.0f, launcher at most %.0f, together %.0f MiB%n",
                        postgres,
                        elasticsearch,
                        portal,
                        LAUNCHER_MIB,
                        all));
        assertThat(all).isLessThanOrEqualTo(MOST_MIB);
    }
}
