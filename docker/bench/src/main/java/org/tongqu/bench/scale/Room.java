package org.tongqu.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.standalone.StartFailure;

/** Whether there is disk and memory enough, asked before anything is loaded. */
final class Room {

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;

    /** Rows, two indexes while one is built, a third for the raw bulk, and the recorded documents. */
    private static final long BYTES_PER_PRODUCT = 16 * KIB;

    private static final long BYTES_PER_DEMAND = 16 * KIB;
    private static final long BYTES_ANYWAY = 2_048 * MIB;
    private static final long MEMORY = 3_072 * MIB;

    private Room() {}

    /** Bytes on disk that a load of this size may take. */
    static long disk(Sizes sizes) {
        return BYTES_ANYWAY + sizes.products() * BYTES_PER_PRODUCT + sizes.demands() * BYTES_PER_DEMAND;
    }

    /** @throws StartFailure naming what is short and what helps */
    static void check(Path folder, Sizes sizes, boolean load) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        long needed = load ? disk(sizes) : disk(sizes) / 2;
        if (free < needed) {
            throw new StartFailure(String.format(
                    Locale.ROOT,
                    "%s has %,d MiB left, %,d are needed for %,d products and %,d demands; choose smaller --products and"
                            + " --demands or another --data",
                    existing,
                    free / MIB,
                    needed / MIB,
                    sizes.products(),
                    sizes.demands()));
        }
        long memory = available();
        if (memory < MEMORY) {
            throw new StartFailure(String.format(
                    Locale.ROOT,
                    "%,d MiB of memory are available, %,d are needed by portal, Elasticsearch and PostgreSQL",
                    memory / MIB,
                    MEMORY / MIB));
        }
    }

    private static long available() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
