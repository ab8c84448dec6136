package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.consortium.ConsortiumState;

/** The diagrams in docs/states are the tables of states; run with -Dstates.write=true to draw them anew. */
class MarketStatesTest {

    private static final Path FOLDER = Path.of("../docs/states");

    private static final Map<String, String> DIAGRAMS = Map.of(
            "data-product", diagram(ProductState.values(), ProductState::next),
            "authorisation", diagram(AuthorisationState.values(), AuthorisationState::next),
            "consortium", diagram(ConsortiumState.values(), ConsortiumState::next));

    @TestFactory
    Stream<DynamicTest> a_diagram_shows_its_table() {
        return DIAGRAMS.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
    }

    private static <S extends Enum<S>> String diagram(S[] states, Function<S, Set<S>> next) {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n    [*] --> " + states[0] + "\n");
        Arrays.stream(states).forEach(from -> new TreeSet<>(next.apply(from)).forEach(to -> lines.append("    ")
                .append(from)
                .append(" --> ")
                .append(to)
                .append('\n')));
        return lines.toString();
    }

    private static void check(String name, String diagram) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        String page = "# States of: " + name + "\n\n```mermaid\n" + diagram + "```\n";
        if (Boolean.getBoolean("states.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file)).isEqualTo(page);
    }
}
