package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The diagrams in docs/states are the tables of states; run with -Dstates.write=true to draw them anew. */
class StateDiagramsTest {

    private static final Path FOLDER = Path.of("../docs/states");

    private static final Map<String, StateTable<?, ?>> TABLES =
            Map.of("demand", DemandStates.TABLE, "demand-batch", BatchStates.TABLE);

    @TestFactory
    Stream<DynamicTest> a_diagram_shows_its_table() {
        return TABLES.entrySet().stream()
                .map(table -> DynamicTest.dynamicTest(table.getKey(), () -> check(table.getKey(), table.getValue())));
    }

    private static void check(String name, StateTable<?, ?> table) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        String page = "# States of: " + name + "\n\n```mermaid\n" + table.mermaid() + "```\n";
        if (Boolean.getBoolean("states.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }
}
