package org.tongqu.bench.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tongqu.bench.judged.RankedRun;

/** Runs on disk: the last one of each name, and the one it is compared with. */
public final class KeptRuns {

    private final Path folder;

    public KeptRuns(Path folder) {
        this.folder = folder;
    }

    /** The run that was kept under this name, or {@code null}. */
    public RankedRun kept(String name) {
        Path file = folder.resolve(name + ".kept.run");
        return Files.exists(file) ? RankedRun.read(file) : null;
    }

    /**
     * Writes the run; the first of a name is kept, later ones only when asked for.
     *
     * @return where the run stands
     */
    public Path write(String name, RankedRun run, boolean keep) {
        Path file = folder.resolve(name + ".run");
        run.write(file, name);
        if (keep || kept(name) == null) {
            run.write(folder.resolve(name + ".kept.run"), name);
        }
        return file;
    }
}
