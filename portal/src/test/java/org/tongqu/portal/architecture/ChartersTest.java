package org.tongqu.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package says what it is for; every feature also says its rules and what it leaves to others. */
class ChartersTest {

    private static final Charters HOUSE = new Charters(Path.of("src/main/java"));

    @ParameterizedTest
    @ValueSource(strings = {"portal", "workflow", "search", "billing", "docker/standalone"})
    void every_package_has_its_charter(String module) throws IOException {
        assertThat(new Charters(Path.of("..", module, "src/main/java")).missing())
                .isEmpty();
    }

    @Test
    void every_feature_has_rules_and_limits() throws IOException {
        assertThat(HOUSE.incomplete("org/tongqu/portal")).isEmpty();
    }

    @Test
    void a_package_without_charter_and_a_feature_without_limits_are_caught(@TempDir Path sources) throws IOException {
        Path silent = Files.createDirectories(sources.resolve("house/silent"));
        Files.writeString(silent.resolve("A.java"), "class A {}");
        Path brief = Files.createDirectories(sources.resolve("house/brief"));
        Files.writeString(brief.resolve("package-info.java"), "/** R1 Something. */");
        Charters sample = new Charters(sources);
        assertThat(sample.missing()).containsExactly("house/silent");
        assertThat(sample.incomplete("house")).containsExactly("house/brief", "house/silent");
    }
}
