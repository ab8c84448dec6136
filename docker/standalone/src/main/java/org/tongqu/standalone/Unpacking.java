package org.tongqu.standalone;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks archives into a cache, once, whole or not at all, readable by every user of the machine.
 *
 * <p>Safe for several threads and programs at once: the first one unpacks, the others wait for it.
 */
final class Unpacking {
    private static final String PROGRAM = "rwxr-xr-x";
    private static final String DATA = "rw-r--r--";
    private static final int EXECUTABLE_BIT = 0100;

    private Unpacking() {}

    /** Fills a new folder; it appears under its final name only when this ends well. */
    @FunctionalInterface
    interface Filling {
        void fill(Path target) throws IOException;
    }

    /** Returns the named folder of the cache, filling it first when it is not there. */
    static synchronized Path into(Path cache, String name, Filling filling) {
        Path finished = cache.resolve(name);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        try {
            openToAll(Files.createDirectories(cache));
            try (FileChannel channel = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(finished)) {
                    Path partial = cache.resolve(name + ".partial");
                    Folders.delete(partial);
                    openToAll(Files.createDirectories(partial));
                    filling.fill(partial);
                    Files.move(partial, finished, StandardCopyOption.ATOMIC_MOVE);
                }
                return finished;
            }
        } catch (IOException e) {
            throw new StartFailure("cannot unpack " + name + " into " + cache + ": " + e.getMessage(), e);
        }
    }

    /** Unpacks the one .txz entry of a jar. */
    static void tarXz(Path jar, String entryName, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(
                        new BufferedInputStream(zip.getInputStream(requiredEntry(zip, entryName)))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path out = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    folder(out);
                } else if (entry.isSymbolicLink()) {
                    folder(out.getParent());
                    Files.createSymbolicLink(out, Path.of(entry.getLinkName()));
                } else {
                    file(out, tar, (entry.getMode() & EXECUTABLE_BIT) != 0);
                }
            }
        }
    }

    /** Unpacks a zip whose entries all lie in one folder, without that folder. */
    static void zip(Path archive, String topFolder, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith(topFolder + "/")) {
                    throw new IOException("unexpected entry " + entry.getName());
                }
                String name = entry.getName().substring(topFolder.length() + 1);
                Path out = inside(target, name);
                if (entry.isDirectory()) {
                    folder(out);
                } else {
                    file(out, zip, name.startsWith("bin/"));
                }
            }
        }
    }

    private static ZipEntry requiredEntry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(zip.getName() + " has no " + name);
        }
        return entry;
    }

    private static Path inside(Path target, String name) throws IOException {
        Path out = target.resolve(name).normalize();
        if (!out.startsWith(target)) {
            throw new IOException("entry outside the archive: " + name);
        }
        return out;
    }

    private static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            folder(folder.getParent());
            openToAll(Files.createDirectory(folder));
        }
    }

    private static void file(Path out, InputStream content, boolean program) throws IOException {
        folder(out.getParent());
        Files.copy(content, out);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString(program ? PROGRAM : DATA));
    }

    /** The caller's umask may hide new files from the account the servers run with. */
    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(PROGRAM));
    }
}
