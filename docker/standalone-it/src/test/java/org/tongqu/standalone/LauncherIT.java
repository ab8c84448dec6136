package org.tongqu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.standalone.sample.SampleApi;
import org.tongqu.standalone.sample.SampleReady;
import org.tongqu.standalone.sample.SampleStatus;

/** The whole program behind ./run with a small application instead of the portal. */
class LauncherIT {
    @TempDir
    Path folder;

    private Process launcher;
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void packApplication() throws IOException {
        SampleWar.write(
                folder.resolve("home/portal/target/portal.war"),
                SampleApi.class,
                SampleStatus.class,
                SampleReady.class);
    }

    @AfterEach
    void endLauncher() {
        if (launcher != null) {
            List<ProcessHandle> family = launcher.descendants().toList();
            launcher.destroyForcibly();
            // The servers end a moment later; what they still write would keep the folder from being deleted.
            Deadline.after(Duration.ofSeconds(30))
                    .await("end of the servers", () -> family.stream().noneMatch(LauncherIT::runs));
        }
    }

    @Test
    void startsEverythingAndEndsItWhenAsked() throws IOException, InterruptedException {
        start("--port", Integer.toString(FreePort.any()));
        Properties note = note();
        List<ProcessHandle> family = launcher.descendants().toList();
        assertThat(HttpProbe.body(note.getProperty("url") + "/api/v1/status"))
                .hasValueSatisfying(body -> assertThat(body)
                        .contains(note.getProperty("postgres.url"), note.getProperty("elasticsearch.url"))
                        .endsWith("true"));
        assertThat(said).contains("demo / 示例账号");
        assertThat(secondStart()).contains("already running", note.getProperty("url"));

        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(family).hasSizeGreaterThan(6).noneMatch(LauncherIT::runs);
        assertThat(Files.exists(DataFolder.noteFile(folder.resolve("data")))).isFalse();
    }

    @Test
    void nothingSurvivesTheKillOfTheLauncher() throws IOException {
        start("--no-demo");
        List<ProcessHandle> family = launcher.descendants().toList();
        assertThat(family).hasSizeGreaterThan(6);
        launcher.destroyForcibly();
        Deadline.after(Duration.ofSeconds(30))
                .await("end of the servers", () -> family.stream().noneMatch(LauncherIT::runs));
    }

    @Test
    void externalServersAreUsedInsteadOfOwnOnes() throws IOException {
        try (EmbeddedPostgres external = EmbeddedPostgres.start(folder.resolve("external"), FreePort.any())) {
            start(
                    "--db-url=" + external.jdbcUrl(),
                    "--db-password",
                    external.password(),
                    "--search-url=http://127.0.0.1:9",
                    "--port=" + FreePort.any());
            Properties note = note();
            assertThat(note).doesNotContainKeys("postgres.pid", "elasticsearch.pid");
            assertThat(HttpProbe.body(note.getProperty("url") + "/api/v1/status"))
                    .hasValue(external.jdbcUrl() + " http://127.0.0.1:9 true");
        }
    }

    @Test
    void aWrongPasswordOfAnExternalDatabaseIsToldAtOnce() throws IOException, InterruptedException {
        try (EmbeddedPostgres external = EmbeddedPostgres.start(folder.resolve("external"), FreePort.any())) {
            launcher = new ProcessBuilder(command("--db-url=" + external.jdbcUrl(), "--db-password=wrong"))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(launcher.waitFor()).isEqualTo(1);
            assertThat(output).contains("--db-url cannot be used", "password authentication failed");
        }
    }

    @Test
    void aKilledServerComesBack() throws IOException {
        // Without a search node of its own, which takes half a minute to start and is not what is tested.
        start("--no-demo", "--search-url=http://127.0.0.1:9");
        String before = note().getProperty("postgres.pid");
        ProcessHandle.of(Long.parseLong(before)).orElseThrow().destroyForcibly();
        Deadline.after(Duration.ofSeconds(30)).await("another PostgreSQL", () -> {
            String now = note().getProperty("postgres.pid", before);
            return !now.equals(before);
        });
    }

    private void start(String... options) throws IOException {
        launcher =
                new ProcessBuilder(command(options)).redirectErrorStream(true).start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Ctrl-C")) {
                return;
            }
        }
        throw new AssertionError("the launcher ended:\n" + said);
    }

    private String secondStart() throws IOException, InterruptedException {
        Process second = new ProcessBuilder(command()).redirectErrorStream(true).start();
        String output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(second.waitFor()).isEqualTo(1);
        return output;
    }

    private List<String> command(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dtongqu.home=" + folder.resolve("home"),
                "-Dtongqu.cache=" + Dist.find().cache(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(options));
        return command;
    }

    private Properties note() {
        Properties note = new Properties();
        try (var in = Files.newBufferedReader(DataFolder.noteFile(folder.resolve("data")))) {
            note.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return note;
    }

    private static boolean runs(ProcessHandle handle) {
        return ChildProcess.running(handle);
    }
}
