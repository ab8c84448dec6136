package org.tongqu.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The server programs as the build fetched them, and the cache they are unpacked into once.
 *
 * <p>The dist folder is named by the system property {@code tongqu.dist}, or lies beside standalone.jar, or is found as
 * docker/standalone/target/dist in the working folder or one of its parents. The cache is named by {@code tongqu.cache}
 * or lies in the repository's var folder; where the unprivileged user cannot enter that, in /var/lib/tongqu.
 */
public final class Dist {
    static final String DIST_PROPERTY = "tongqu.dist";
    static final String CACHE_PROPERTY = "tongqu.cache";
    private static final Path IN_REPOSITORY = Path.of("docker", "standalone", "target", "dist");
    /** Where programs and data go when the repository is closed to the account of the servers. */
    static final Path SHARED = Path.of("/var/lib/tongqu");

    private final Path folder;
    private final Path cache;
    private final Properties names;

    private Dist(Path folder, Path cache, Properties names) {
        this.folder = folder;
        this.cache = cache;
        this.names = names;
    }

    /** Finds the dist folder; fails with the command that creates it when there is none. */
    public static Dist find() {
        Path folder = candidates().stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "the server programs are missing; fetch them with: mvn -pl docker/standalone install"));
        return new Dist(folder, cacheFor(folder), names());
    }

    /** The folder programs are unpacked into; it may be deleted whenever nothing runs. */
    public Path cache() {
        return cache;
    }

    /** The Payara Micro archive. */
    public Path payara() {
        return required("payara");
    }

    /** The folder with PostgreSQL's bin, lib and share, unpacked now if that was not done before. */
    Path postgres() {
        Path archive = required("postgres");
        String name = stem(archive);
        return Unpacking.into(
                cache, name, target -> Unpacking.tarXz(archive, names.getProperty("postgres.entry"), target));
    }

    /** The folder with Elasticsearch's bin, lib and modules, unpacked now if that was not done before. */
    Path elasticsearch() {
        Path archive = required("elasticsearch");
        String name = names.getProperty("elasticsearch.folder");
        return Unpacking.into(cache, name, target -> Unpacking.zip(archive, name, target));
    }

    private Path required(String key) {
        Path file = folder.resolve(names.getProperty(key));
        if (!Files.exists(file)) {
            throw new StartFailure(file + " is missing; fetch it with: mvn -pl docker/standalone install");
        }
        return file;
    }

    private static String stem(Path archive) {
        String name = archive.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> candidates() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getProperty(DIST_PROPERTY);
        if (named != null) {
            return List.of(Path.of(named).toAbsolutePath());
        }
        besideJar().ifPresent(candidates::add);
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            candidates.add(at.resolve(IN_REPOSITORY));
        }
        return candidates;
    }

    private static Optional<Path> besideJar() {
        var source = Dist.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        return Optional.of(
                Path.of(java.net.URI.create(source.getLocation().toString())).resolveSibling("dist"));
    }

    private static Path cacheFor(Path folder) {
        String named = System.getProperty(CACHE_PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        Path wanted = folder.endsWith(IN_REPOSITORY)
                ? folder.resolve("../../../..").normalize().resolve("var").resolve("cache")
                : folder.resolveSibling("cache");
        if (ChildAccount.dropped() && !ChildAccount.canEnter(wanted)) {
            return SHARED.resolve("cache");
        }
        return wanted;
    }

    private static Properties names() {
        try (InputStream in = Dist.class.getResourceAsStream("dist.properties")) {
            Properties names = new Properties();
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("dist.properties", e);
        }
    }
}
