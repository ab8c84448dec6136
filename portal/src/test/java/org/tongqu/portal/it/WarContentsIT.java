package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.store.Json;

/** What is delivered: every library is in the bill of materials, and all of it runs on Java 17. */
class WarContentsIT {

    private static final Path WAR = Path.of("target/portal.war");
    private static final Path BILL = Path.of("../target/sbom.json");
    private static final int JAVA_17 = 61;
    private static final int MAGIC = 0xCAFEBABE;

    @Test
    void the_bill_of_materials_lists_every_library_of_the_war() throws IOException {
        Set<String> listed = new TreeSet<>();
        bill().path("components").forEach(part -> listed.add(jarName(part)));
        Set<String> delivered;
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            delivered = war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("WEB-INF/lib/.*\\.jar"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(delivered).hasSizeGreaterThan(50);
        assertThat(listed).containsAll(delivered);
    }

    @Test
    void every_library_in_the_bill_of_materials_names_its_licence() throws IOException {
        List<String> without = new ArrayList<>();
        bill().path("components").forEach(part -> {
            if (part.path("licenses").isEmpty()) {
                without.add(jarName(part));
            }
        });
        assertThat(without).isEmpty();
    }

    @Test
    void no_class_needs_a_newer_java_than_17() throws IOException {
        List<String> tooNew = new ArrayList<>();
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            for (ZipEntry entry : war.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    collect(entry.getName(), war.getInputStream(entry).readAllBytes(), tooNew);
                } else if (entry.getName().endsWith(".jar")) {
                    collectFromJar(entry.getName(), war.getInputStream(entry), tooNew);
                }
            }
        }
        assertThat(tooNew).isEmpty();
    }

    private static JsonNode bill() throws IOException {
        assumeFalse(
                "offline:true".equals(System.getProperty("tongqu.build")),
                "an offline build makes no bill of materials");
        return Json.mapper().readTree(Files.readString(BILL));
    }

    private static String jarName(JsonNode part) {
        return part.path("name").asText() + "-" + part.path("version").asText() + ".jar";
    }

    private static void collectFromJar(String jar, InputStream content, List<String> tooNew) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(content)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                // Java 17 does not look into the folders made for later versions.
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/versions/")) {
                    collect(jar + "!" + entry.getName(), entries.readAllBytes(), tooNew);
                }
            }
        }
    }

    private static void collect(String name, byte[] content, List<String> tooNew) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            assertThat(in.readInt()).as(name).isEqualTo(MAGIC);
            in.readUnsignedShort();
            if (in.readUnsignedShort() > JAVA_17) {
                tooNew.add(name);
            }
        }
    }
}
