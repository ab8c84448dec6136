package org.tongqu.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder a Payara Micro instance lives in: its unpacked programs, kept, and everything else, renewed at each start.
 *
 * <p>A folder that is kept as it is deploys the application twice, once from memory and once by order.
 */
final class PayaraRoot {
    private static final Set<String> PROGRAMS = Set.of("runtime", "launch-micro.jar");
    private final Path folder;
    private final Path pristine;

    PayaraRoot(Path home) {
        this.folder = home.resolve("root");
        this.pristine = home.resolve("pristine");
    }

    Path folder() {
        return folder;
    }

    /** The program to start. */
    Path launcher() {
        return folder.resolve("launch-micro.jar");
    }

    /** Unpacks the programs when they are missing or of another version, and renews the rest. */
    void renew(Path payaraJar) {
        try {
            Path marker = pristine.resolve("unpacked-from");
            String version = payaraJar.getFileName() + " " + Files.size(payaraJar);
            if (!Files.exists(marker) || !Files.readString(marker).equals(version) || !Files.exists(launcher())) {
                unpack(payaraJar);
                Files.writeString(marker, version, StandardCharsets.UTF_8);
            }
            for (Path entry : entries(folder)) {
                if (!PROGRAMS.contains(entry.getFileName().toString())) {
                    Folders.delete(entry);
                }
            }
            copyTree(pristine, folder);
            plainLog();
        } catch (IOException e) {
            throw new StartFailure("cannot prepare " + folder + ": " + e.getMessage(), e);
        }
        for (Path entry : List.of(folder, pristine)) {
            ChildAccount.give(entry);
        }
    }

    private void unpack(Path payaraJar) throws IOException {
        Folders.delete(folder);
        Folders.delete(pristine);
        Files.createDirectories(folder);
        Command.run(
                ChildJava.program(ChildJava.home()).toString(),
                "-jar",
                payaraJar.toString(),
                "--rootdir",
                folder.toString(),
                "--outputlauncher");
        if (!Files.exists(launcher())) {
            throw new IOException(payaraJar + " did not unpack itself");
        }
        Files.createDirectories(pristine);
        for (Path entry : entries(folder)) {
            if (!PROGRAMS.contains(entry.getFileName().toString())) {
                Files.move(entry, pristine.resolve(entry.getFileName()));
            }
        }
    }

    /** The log goes to a file, where colours are noise. */
    private void plainLog() throws IOException {
        Path properties = folder.resolve("config/logging.properties");
        String text = Files.readString(properties, StandardCharsets.UTF_8);
        Files.writeString(properties, text.replace("ansiColor=true", "ansiColor=false"), StandardCharsets.UTF_8);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            walk.forEach(
                    source -> copy(source, to.resolve(from.relativize(source).toString())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copy(Path source, Path target) {
        try {
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
