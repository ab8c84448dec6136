package org.tongqu.bench.judged;

import java.nio.file.Path;

/** A file that cannot be read or does not hold what it should. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A file with something wrong in it.
     *
     * @param place where in the file, for example {@code line 3}
     */
    public UnreadableFile(Path file, String place, Exception cause) {
        super(file + ", " + place + ": " + cause.getMessage(), cause);
    }

    /** A folder without something that belongs into it. */
    UnreadableFile(Path folder, String missing) {
        super(folder + " has no " + missing);
    }
}
