package org.tongqu.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents link to what exists, and their lists are those of the product. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> HEADS = Set.of("id", "Capability", "简体");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern SETTING = Pattern.compile("name = \"(tongqu\\.[a-z.-]+)\"");

    @Test
    void every_link_leads_to_a_file_of_the_repository() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.matches("(https?:|mailto:|#).*"))
                    .filter(link -> !Files.exists(document.resolveSibling(link.replaceFirst("#.*", ""))))
                    .forEach(link -> broken.add(ROOT.relativize(document) + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_operations_page_names_every_setting_the_product_reads() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String module : List.of("portal", "workflow", "search", "billing")) {
            for (Path source : files(ROOT.resolve(module).resolve("src/main/java"), ".java")) {
                SETTING.matcher(Files.readString(source))
                        .results()
                        .map(name -> name.group(1))
                        .forEach(read::add);
            }
        }
        String page = Files.readString(ROOT.resolve("docs/operations.md"));
        assertThat(read).hasSizeGreaterThan(5).allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
    }

    @Test
    void the_glossary_names_packages_and_classes_that_exist() throws IOException {
        List<Path> roots = Stream.of("portal/src/main/java/org/tongqu/portal", "workflow", "search", "billing")
                .map(name -> ROOT.resolve(name.contains("/") ? name : name + "/src/main/java/org/tongqu"))
                .toList();
        List<String> unknown = rows("docs/glossary.md")
                .flatMap(row -> NAME.matcher(row[row.length - 1]).results())
                .map(name -> name.group(1))
                .filter(name -> roots.stream()
                        .map(root -> root.resolve(name.replace('.', '/')))
                        .noneMatch(file -> Files.exists(file) || Files.exists(Path.of(file + ".java"))))
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_decision_is_dated_says_what_and_why() throws IOException {
        List<Path> decisions = files(ROOT.resolve("docs/decisions"), ".md");
        assertThat(decisions).isNotEmpty().allSatisfy(decision -> assertThat(decision)
                .content()
                .startsWith("# ")
                .contains("\n" + decision.getFileName().toString().substring(0, "2026-11-22".length()) + "\n")
                .contains("**Decision.**", "**Why.**"));
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        documents.add(ROOT.resolve("README.md"));
        documents.add(ROOT.resolve("themes/README.md"));
        return documents;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The cells of each row of the tables of a page, without head; the first cell is number 1. */
    private static Stream<String[]> rows(String page) throws IOException {
        Function<String, String[]> cells =
                line -> Stream.of(line.split("\\|")).map(String::strip).toArray(String[]::new);
        return Files.readAllLines(ROOT.resolve(page)).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(cells)
                .filter(row -> !HEADS.contains(row[1]));
    }
}
