package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void onlyOneProgramAtATimeHasTheFolder() {
        try (DataFolder first = DataFolder.take(folder)) {
            first.note(List.of("url=http://127.0.0.1:1"));
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already running on " + folder)
                    .hasMessageContaining("url=http://127.0.0.1:1")
                    .hasMessageContaining("--data");
        }
        assertThat(DataFolder.noteFile(folder)).doesNotExist();
        DataFolder.take(folder).close();
    }

    @Test
    void theNoteOfAKilledProgramIsForgotten() throws IOException {
        Files.writeString(DataFolder.noteFile(folder), "launcher.pid=1");
        try (DataFolder data = DataFolder.take(folder)) {
            assertThat(DataFolder.noteFile(data.folder())).doesNotExist();
        }
    }

    @Test
    void clearingDeletesTheServersDataAndNothingElse() throws IOException {
        try (DataFolder data = DataFolder.take(folder)) {
            Files.createDirectories(data.part("postgres").resolve("data/base"));
            Files.writeString(data.part("elasticsearch"), "x");
            Files.writeString(folder.resolve("holiday.jpg"), "x");
            data.clear();
            assertThat(data.part("postgres")).doesNotExist();
            assertThat(data.part("elasticsearch")).doesNotExist();
            assertThat(folder.resolve("holiday.jpg")).exists();
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsToldWithAWayOut() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--data");
    }
}
