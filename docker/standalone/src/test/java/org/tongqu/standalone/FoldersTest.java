package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_deleted_with_all_it_contains_and_nothing_beside_it() throws IOException {
        file("servers/data/base/1");
        file("beside/kept");
        Folders.delete(folder.resolve("servers"));
        assertThat(remaining()).containsExactly("beside", "beside/kept");
    }

    @Test
    void what_a_link_points_to_is_not_deleted_with_the_link() throws IOException {
        file("elsewhere/kept");
        Files.createDirectory(folder.resolve("servers"));
        Files.createSymbolicLink(folder.resolve("servers/link"), folder.resolve("elsewhere"));
        Folders.delete(folder.resolve("servers"));
        assertThat(remaining()).containsExactly("elsewhere", "elsewhere/kept");
    }

    @Test
    void a_missing_folder_is_already_deleted() throws IOException {
        Folders.delete(folder.resolve("nothing"));
        Folders.keepLogs(folder.resolve("nothing"));
        assertThat(remaining()).isEmpty();
    }

    @Test
    void of_servers_that_ended_only_their_logs_are_kept() throws IOException {
        file("servers/payara/payara.log");
        file("servers/payara/root/portal.war");
        file("servers/elasticsearch/logs/tongqu.log");
        file("servers/elasticsearch/logs/gc.log.00");
        file("servers/postgres/data/base/1");
        Folders.keepLogs(folder.resolve("servers"));
        assertThat(remaining())
                .containsExactly(
                        "servers",
                        "servers/elasticsearch",
                        "servers/elasticsearch/logs",
                        "servers/elasticsearch/logs/tongqu.log",
                        "servers/payara",
                        "servers/payara/payara.log");
    }

    @Test
    void of_servers_that_wrote_no_logs_nothing_is_kept() throws IOException {
        file("servers/postgres/data/base/1");
        Folders.keepLogs(folder.resolve("servers"));
        assertThat(remaining()).isEmpty();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private Stream<String> remaining() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
