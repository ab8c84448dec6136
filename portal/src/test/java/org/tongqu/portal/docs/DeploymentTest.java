package org.tongqu.portal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files for a deployment with containers are sound in themselves and fit the product. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static JsonNode compose;

    @BeforeAll
    static void read() throws IOException {
        Object tree = new Yaml().load(Files.readString(ROOT.resolve("docker/compose.yaml")));
        compose = new ObjectMapper().valueToTree(tree);
    }

    @Test
    void services_refer_to_services_networks_volumes_and_files_that_exist() {
        assertThat(names(compose.path("services"))).contains("proxy", "portal", "database", "search-1");
        compose.path("services").properties().forEach(service -> {
            JsonNode parts = service.getValue();
            assertThat(names(compose.path("services")))
                    .as("depends_on of %s", service.getKey())
                    .containsAll(names(parts.path("depends_on")));
            assertThat(names(compose.path("networks")))
                    .as("networks of %s", service.getKey())
                    .containsAll(names(parts.path("networks")));
            parts.path("volumes").forEach(volume -> {
                String source = volume.asText().split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(ROOT.resolve("docker").resolve(source)).exists();
                } else {
                    assertThat(names(compose.path("volumes"))).contains(source);
                }
            });
        });
        assertThat(ROOT.resolve(compose.at("/services/portal/build/dockerfile").asText()))
                .exists();
    }

    @Test
    void the_portal_gets_only_settings_that_the_operations_page_explains() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/operations.md"));
        Set<String> unknown = names(compose.at("/services/portal/environment"));
        unknown.removeIf(name -> page.contains("`" + name.toLowerCase().replace('_', '.') + "`")
                || page.contains(
                        "`." + name.substring(name.lastIndexOf('_') + 1).toLowerCase() + "`"));
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_containers_run_the_versions_the_tests_run() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(compose.at("/services/search-1/image").asText())
                .isEqualTo("elasticsearch:" + property(pom, "elasticsearch.version"));
        assertThat(compose.at("/services/database/image").asText())
                .isEqualTo(
                        "postgres:" + property(pom, "postgres.binaries.version").split("\\.")[0]);
    }

    private static String property(String pom, String name) {
        return pom.replaceFirst("(?s).*<" + name + ">([^<]+)</.*", "$1");
    }

    /** The names in an object, or the texts of a list. */
    private static Set<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(one -> names.add(one.asText()));
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return new TreeSet<>(names);
    }
}
