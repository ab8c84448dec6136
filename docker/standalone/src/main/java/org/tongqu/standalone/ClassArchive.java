package org.tongqu.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Class data sharing for Payara Micro: the classes of one start, kept in the form the Java machine maps into memory.
 *
 * <p>The first start writes down which classes it loads; when it is ready, a separate process with the lowest priority
 * makes the archive from that list. Later starts save about a quarter of their processor time. The Java machine checks
 * the archive by itself and does without when it does not fit.
 */
final class ClassArchive {
    private static final Duration MAKING = Duration.ofMinutes(5);
    private final Path home;
    private final Path launcher;
    private final Path archive;
    private final Path classList;

    ClassArchive(Path home, Path launcher, List<String> jvmOptions) {
        this.home = home;
        this.launcher = launcher;
        this.archive = home.resolve("classes-" + key(launcher, jvmOptions) + ".jsa");
        this.classList = home.resolve("classes.list");
    }

    /** The option of the Java machine for this start: use the archive, or write down what it needs. */
    String option() {
        return Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-XX:DumpLoadedClassList=" + classList;
    }

    /** Makes the archive in the background if this start wrote the list for it. */
    void makeInBackground() {
        if (Files.exists(archive) || !Files.exists(classList)) {
            return;
        }
        Thread thread = new Thread(this::make, "class-archive");
        thread.setDaemon(true);
        thread.start();
    }

    private void make() {
        Path partial = home.resolve("classes.partial");
        Path list = home.resolve("classes.copy");
        try {
            Files.deleteIfExists(partial);
            // The server goes on adding to its list.
            Files.copy(classList, list, StandardCopyOption.REPLACE_EXISTING);
            ChildAccount.give(list);
            ChildProcess dump = ChildProcess.start(new ChildProcess.Launch(
                    "class archive", command(list, partial), Map.of(), home.resolve("classes.log"), "KILL"));
            if (dump.endsWell(MAKING) && Files.exists(partial)) {
                deleteOlder();
                Files.move(partial, archive, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.delete(list);
        } catch (IOException | StartFailure e) {
            // Only the next start's speed is at stake; the log keeps the reason.
            note(e);
        }
    }

    private List<String> command(Path list, Path target) {
        return List.of(
                "nice",
                "-n",
                "19",
                ChildJava.program(ChildJava.home()).toString(),
                "-Xshare:dump",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + target,
                "-cp",
                launcher.toString());
    }

    private void deleteOlder() throws IOException {
        try (var older = Files.newDirectoryStream(home, "classes-*.jsa")) {
            for (Path file : older) {
                Files.delete(file);
            }
        }
    }

    private void note(Exception e) {
        try {
            Files.writeString(home.resolve("classes.failure"), e + "\n", StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            e.addSuppressed(unwritable);
            System.err.println("class archive: " + e);
        }
    }

    /** What the archive depends on: the Java machine, its collector, and the programs at their place and time. */
    private static String key(Path launcher, List<String> jvmOptions) {
        try {
            String all = String.join(
                    "|",
                    System.getProperty("java.vm.version"),
                    String.join(" ", jvmOptions),
                    launcher.toString(),
                    Files.getLastModifiedTime(launcher).toString());
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StartFailure("cannot name the class archive of " + launcher, e);
        }
    }
}
