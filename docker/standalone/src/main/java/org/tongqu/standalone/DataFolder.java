package org.tongqu.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder with all data of one standalone instance: one sub-folder per server, a lock, and a note of what runs.
 *
 * <p>The operating system gives the lock back when its holder ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
    private static final List<String> PARTS = List.of("postgres", "elasticsearch", "payara");
    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this program, creating it when it is missing.
     *
     * @throws StartFailure when another program has it, or it cannot be used
     */
    public static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StartFailure("already running on " + folder + "\n" + note(folder)
                        + "End that first, or choose another folder with --data.");
            }
            // What a killed launcher noted is no longer true.
            Files.deleteIfExists(noteFile(folder));
            return new DataFolder(folder, channel, lock);
        } catch (IOException e) {
            throw new StartFailure(
                    "cannot use the data folder " + folder + " (" + e + "); choose another one with --data", e);
        }
    }

    /** The folder of one server. */
    public Path part(String name) {
        if (!PARTS.contains(name)) {
            throw new IllegalArgumentException(name);
        }
        return folder.resolve(name);
    }

    /** Where the note of what runs lies; empty while nothing does. */
    public static Path noteFile(Path folder) {
        return folder.resolve("running.properties");
    }

    /** Deletes the data of all servers, and nothing else that may lie in the folder. */
    void clear() {
        try {
            for (String part : PARTS) {
                Folders.delete(folder.resolve(part));
            }
        } catch (IOException e) {
            throw new StartFailure("cannot delete the data in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Writes down what runs, for people and for other programs (lines key=value). */
    void note(List<String> lines) {
        try {
            Path partial = folder.resolve("running.partial");
            Files.writeString(partial, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            Files.move(partial, noteFile(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(noteFile(folder));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("cannot give back the data folder " + folder, e);
        }
    }

    Path folder() {
        return folder;
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    private static String note(Path folder) {
        Path note = noteFile(folder);
        try {
            return Files.exists(note) ? Files.readString(note) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
