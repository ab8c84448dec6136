package org.tongqu.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is done to a folder with everything below it. */
public final class Folders {

    private Folders() {}

    /**
     * Deletes a folder with all it contains; a missing one is fine.
     *
     * @throws IOException when something cannot be deleted; what was before it is gone
     */
    public static void delete(Path root) throws IOException {
        delete(root, path -> true);
    }

    /**
     * Deletes all that servers have laid down in a folder but what they have written to their logs (files named *.log and the
     * folders on the way to them); a missing folder is fine. An instance takes almost a gigabyte, and only its logs are read later.
     *
     * @throws IOException when something cannot be deleted; what was before it is gone
     */
    public static void keepLogs(Path root) throws IOException {
        delete(
                root,
                path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        ? isEmpty(path)
                        : !path.toString().endsWith(".log"));
    }

    private static void delete(Path root, Predicate<Path> condition) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(root)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            if (condition.test(path)) {
                Files.delete(path);
            }
        }
    }

    private static boolean isEmpty(Path folder) {
        String[] names = folder.toFile().list();
        return names != null && names.length == 0;
    }
}
