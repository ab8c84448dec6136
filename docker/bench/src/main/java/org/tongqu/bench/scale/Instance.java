package org.tongqu.bench.scale;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.tongqu.standalone.DataFolder;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.bench.Memory;
import org.tongqu.standalone.bench.RunningPortal;

/** The product as {@code ./run} starts it on the loaded data. */
public final class Instance implements AutoCloseable {

    /** Password of all people of the demo data. */
    private static final String PASSWORD = "tongqu-demo-2026";

    /** Vectors of a million products take the model hours; what they cost is measured by itself. */
    private static final Map<String, String> WITHOUT_MODEL = Map.of("TONGQU_SEARCH_SEMANTIC", "off");

    private final Path data;
    private final RunningPortal running;
    private final Properties note;

    private Instance(Path data, RunningPortal running, Properties note) {
        this.data = data;
        this.running = running;
        this.note = note;
    }

    /** Starts it with further options of {@code ./run}. */
    public static Instance start(Path repository, Path data, List<String> more) throws IOException {
        return start(repository, data, more, Map.of());
    }

    /** Starts it with further options of {@code ./run} and a further environment. */
    public static Instance start(Path repository, Path data, List<String> more, Map<String, String> environment)
            throws IOException {
        List<String> options = new ArrayList<>(List.of("--data", data.toString()));
        options.addAll(more);
        Map<String, String> all = new TreeMap<>(WITHOUT_MODEL);
        all.putAll(environment);
        RunningPortal running = RunningPortal.start(repository, options, all);
        Properties note = new Properties();
        try (Reader in = Files.newBufferedReader(DataFolder.noteFile(data), StandardCharsets.UTF_8)) {
            note.load(in);
        }
        return new Instance(data, running, note);
    }

    /** For anybody. */
    public Door rest() {
        return Door.at(note.getProperty("url"));
    }

    /** For a person of the demo data. */
    public Door rest(String username) {
        return rest().as(username, PASSWORD);
    }

    /** The engine itself; only where {@code ./run} started it. */
    Door engine() {
        return Door.at(note.getProperty("elasticsearch.url"));
    }

    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(databaseUrl(), EmbeddedPostgres.NAME, databasePassword());
    }

    /** Where its database is. */
    public String databaseUrl() {
        return note.getProperty("postgres.url");
    }

    /** The password of its database. */
    public String databasePassword() throws IOException {
        return Files.readString(data.resolve("postgres/tongqu.password"), StandardCharsets.UTF_8)
                .strip();
    }

    /** Resident memory of one of the processes, by its name in the note. */
    double mebibytes(String process) throws IOException {
        return Memory.mebibytes(Long.parseLong(note.getProperty(process + ".pid")));
    }

    @Override
    public void close() {
        running.close();
    }
}
