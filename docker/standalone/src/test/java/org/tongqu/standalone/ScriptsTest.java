package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell parts of ./run and ./verify, on a small repository of their own. */
class ScriptsTest {
    /** The working folder of the tests is that of their module, with the scripts in it. */
    private static final Path SCRIPTS = Path.of("").toAbsolutePath();

    @TempDir
    Path root;

    private record Answer(int code, String output) {}

    @BeforeEach
    void smallRepository() throws IOException {
        write("pom.xml", "<project/>");
        write("portal/pom.xml", "<project/>");
        write("portal/src/main/java/A.java", "class A {}");
        write("portal/src/test/java/ATest.java", "class ATest {}");
        write("docker/standalone/src/main/java/B.java", "class B {}");
    }

    @Test
    void withoutAnythingBuiltItIsStale() throws IOException, InterruptedException {
        assertThat(stale()).isTrue();
    }

    @Test
    void builtFromTheseSourcesItIsNot() throws IOException, InterruptedException {
        pretendBuilt();
        assertThat(stale()).isFalse();
        write("portal/src/test/java/ATest.java", "class ATest { /* tests are not in the product */ }");
        assertThat(stale()).isFalse();
    }

    @Test
    void aChangedANewAndADeletedSourceMakeItStale() throws IOException, InterruptedException {
        pretendBuilt();
        write("portal/src/main/java/A.java", "class A { int changed; }");
        assertThat(stale()).isTrue();
        write("portal/src/main/java/A.java", "class A {}");
        assertThat(stale()).as("the content decides, not the time").isFalse();
        write("docker/standalone/src/main/java/New.java", "class New {}");
        assertThat(stale()).isTrue();
        Files.delete(root.resolve("docker/standalone/src/main/java/New.java"));
        Files.delete(root.resolve("portal/src/main/java/A.java"));
        assertThat(stale()).isTrue();
    }

    /** The front end is laid down by the build and differs from one to the next. */
    @Test
    void whatTheBuildLaysDownDoesNotMakeItStale() throws IOException, InterruptedException {
        pretendBuilt();
        write("portal/src/main/frontend/generated/flow/chunks/chunk-1.js", "import './a.js';");
        assertThat(stale()).isFalse();
        write("portal/src/main/java/Frontend.java", "class Frontend {}");
        assertThat(stale()).isTrue();
    }

    @Test
    void aMissingWarMakesItStale() throws IOException, InterruptedException {
        pretendBuilt();
        Files.delete(root.resolve("portal/target/portal.war"));
        assertThat(stale()).isTrue();
    }

    @Test
    void anOldJavaIsRefusedWithTheWayToGetANewOne() throws IOException, InterruptedException {
        Path javac = write("old/bin/javac", "#!/bin/sh\necho javac 1.8.0_412\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Answer answer =
                common("find_java", Map.of("JAVA_HOME", root.resolve("old").toString()));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("is version 8", "install a JDK 17");
        assertThat(common("find_java && \"$JAVA\" -version", Map.of()).code()).isZero();
    }

    @Test
    void theBuildNeedsNoNodeJs() throws IOException, InterruptedException {
        Path repository = SCRIPTS.resolve("../..").normalize();
        String script = "ROOT='%s'; . '%s'; find_maven; command -v node; node --version; npm -v; npm install"
                .formatted(repository, SCRIPTS.resolve("common.sh"));
        Answer answer = bash(script, Map.of());
        assertThat(answer.output())
                .contains(repository.resolve("config/node-stand-in/node").toString())
                .containsPattern("v2\\d\\.\\d+\\.\\d+\n1\\d\\.\\d+\\.\\d+\n")
                .contains("'npm install', which needs a real Node.js");
        assertThat(answer.code()).isNotZero();
    }

    @Test
    void theClosingLineAddsUpAllModules() throws IOException, InterruptedException {
        write(
                "billing/target/surefire-reports/TEST-a.xml",
                "<?xml version=\"1.0\"?>\n<testsuite name=\"a\" time=\"1\" tests=\"7\" errors=\"0\" skipped=\"1\" "
                        + "failures=\"0\">\n<testcase name=\"tests=&quot;9&quot;\"/></testsuite>");
        write(
                "docker/standalone/target/failsafe-reports/TEST-b.xml",
                "<testsuite name=\"b\"\n  tests=\"3\"\n  errors=\"1\" skipped=\"0\" failures=\"1\"/>");
        Answer bad = reports();
        assertThat(bad.output()).isEqualTo("1 skipped\n7 passed, 2 failed\n");
        assertThat(bad.code()).isNotZero();

        write("docker/standalone/target/failsafe-reports/TEST-b.xml", suite(3, 0));
        Answer good = reports();
        assertThat(good.output()).endsWith("9 passed, 0 failed\n");
        assertThat(good.code()).isZero();
    }

    @Test
    void aBuildThatFailedWithoutAFailedTestCountsAsOne() throws IOException, InterruptedException {
        write("billing/target/surefire-reports/TEST-a.xml", suite(7, 0));
        Answer answer = reports(1);
        assertThat(answer.output()).isEqualTo("7 passed, 1 failed\n");
        assertThat(answer.code()).isNotZero();
        write("billing/target/surefire-reports/TEST-a.xml", suite(7, 2));
        assertThat(reports(1).output()).isEqualTo("5 passed, 2 failed\n");
    }

    @Test
    void noTestAtAllIsAFailure() throws IOException, InterruptedException {
        Answer answer = reports();
        assertThat(answer.output()).isEqualTo("0 passed, 0 failed\n");
        assertThat(answer.code()).isNotZero();
    }

    @Test
    void reportsOfEarlierRunsAreForgotten() throws IOException, InterruptedException {
        write("billing/target/surefire-reports/TEST-a.xml", suite(7, 0));
        write("billing/src/test/resources/TEST-kept.xml", suite(1, 0));
        Answer answer = bash(". '" + SCRIPTS.resolve("reports.sh") + "'; forget_reports '" + root + "'", Map.of());
        assertThat(answer.code()).isZero();
        assertThat(root.resolve("billing/target/surefire-reports/TEST-a.xml")).doesNotExist();
        assertThat(root.resolve("billing/src/test/resources/TEST-kept.xml")).exists();
    }

    private static String suite(int tests, int failures) {
        return "<testsuite name=\"x\" tests=\"%d\" errors=\"0\" skipped=\"0\" failures=\"%d\"/>"
                .formatted(tests, failures);
    }

    private void pretendBuilt() throws IOException, InterruptedException {
        write("portal/target/portal.war", "war");
        write("docker/standalone/target/standalone.jar", "jar");
        assertThat(common("sources_hash > \"$STAMP\"", Map.of()).code()).isZero();
    }

    private boolean stale() throws IOException, InterruptedException {
        return common("stale", Map.of()).code() == 0;
    }

    private Answer reports() throws IOException, InterruptedException {
        return reports(0);
    }

    private Answer reports(int buildCode) throws IOException, InterruptedException {
        String script = ". '%s'; closing_line '%s' %d".formatted(SCRIPTS.resolve("reports.sh"), root, buildCode);
        return bash(script, Map.of());
    }

    private Answer common(String command, Map<String, String> environment) throws IOException, InterruptedException {
        return bash("ROOT='" + root + "'; . '" + SCRIPTS.resolve("common.sh") + "'; " + command, environment);
    }

    private static Answer bash(String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of("bash", "-uo", "pipefail", "-c", script)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
