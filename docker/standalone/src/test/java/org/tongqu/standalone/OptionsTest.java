package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path USUAL = Path.of("/usual");

    @Test
    void nothingGivenMeansEmbeddedServersWithDemoOnThisMachineOnly() {
        Options options = parse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.listen()).isEqualTo("127.0.0.1");
        assertThat(options.demo()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.externalDatabase()).isFalse();
        assertThat(options.externalSearch()).isFalse();
        assertThat(options.data(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void valuesComeAfterASpaceOrAnEqualsSign() {
        Options options = parse("--port", "9000", "--data=/tmp/x/../y", "--no-demo", "--fresh", "--search-port=9300");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.searchPort()).isEqualTo(9300);
        assertThat(options.data(USUAL)).isEqualTo(Path.of("/tmp/y"));
        assertThat(options.demo()).isFalse();
        assertThat(options.fresh()).isTrue();
    }

    @Test
    void theEnvironmentStandsInAndTheCommandLineWins() {
        Map<String, String> environment = Map.of(
                "TONGQU_DB_URL", "jdbc:postgresql://db/a",
                "TONGQU_DB_PASSWORD", "secret",
                "TONGQU_SEARCH_URL", "");
        Options options = Options.parse(List.of("--db-url", "jdbc:postgresql://db/b"), environment);
        assertThat(options.dbUrl()).isEqualTo("jdbc:postgresql://db/b");
        assertThat(options.dbPassword()).isEqualTo("secret");
        assertThat(options.dbUser()).isEqualTo("tongqu");
        assertThat(options.externalSearch()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prot 80                              | unknown argument --prot",
                "start                                  | unknown argument start",
                "--fresh=yes                            | unknown argument --fresh=yes",
                "--port                                 | --port needs a value",
                "--port=                                | --port needs a value",
                "--port many                            | not many",
                "--port 0                               | not 0",
                "--port 65536                           | not 65536",
                "--db-url mysql://x                     | must begin with jdbc:postgresql:",
                "--db-user me                           | need --db-url",
                "--search-url example:9200              | must begin with http",
                "--fresh --db-url jdbc:postgresql://x/y | embedded servers only"
            })
    void refusesWhatItDoesNotUnderstand(String line, String reason) {
        assertThatThrownBy(() -> parse(line.split(" ")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsAskedForInTwoWays(String argument) {
        assertThat(parse(argument).help()).isTrue();
    }

    @Test
    void theHelpTextNamesEveryOptionThatIsUnderstoodAndNoOther() throws IOException {
        String help;
        try (var in = Options.class.getResourceAsStream("help.txt")) {
            help = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> named = help.lines()
                .filter(line -> line.startsWith("  --"))
                .map(line -> line.strip().split("\\s+")[0].substring(2))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(Options.names());
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Map.of());
    }
}
