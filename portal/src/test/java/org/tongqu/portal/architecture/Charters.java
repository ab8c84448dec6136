package org.tongqu.portal.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The charters of the packages below a source folder: what a package is for, its rules, and what is out of scope. */
record Charters(Path sources) {

    private static final String FILE = "package-info.java";

    /** Packages that say nothing about themselves. */
    List<String> missing() throws IOException {
        return packages()
                .filter(folder -> !Files.exists(folder.resolve(FILE)))
                .map(this::name)
                .toList();
    }

    /** Features of a house whose charter lacks its rules or its limits; rooms of a feature share those of the feature. */
    List<String> incomplete(String house) throws IOException {
        Path features = sources.resolve(house);
        return packages()
                .filter(folder -> features.equals(folder.getParent()))
                .filter(folder -> !complete(folder.resolve(FILE)))
                .map(this::name)
                .toList();
    }

    private Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private String name(Path folder) {
        return sources.relativize(folder).toString();
    }

    private static boolean complete(Path charter) {
        try {
            String text = Files.exists(charter) ? Files.readString(charter) : "";
            return text.contains("R1") && text.contains("Out of scope");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
