package org.tongqu.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a Payara Micro instance is started with.
 *
 * @param home folder for its programs, configuration, temporary files and log
 * @param war the application, served at the root of the address
 * @param endpoint where it listens for HTTP
 * @param environment variables added to those of this program, for example TONGQU_DB_URL
 * @param jvmOptions options of its Java machine, added to those every instance gets
 * @param classArchive whether to make and use an archive of loaded classes, which shortens later starts by some seconds
 */
public record PayaraSettings(
        Path home,
        Path war,
        Endpoint endpoint,
        Map<String, String> environment,
        List<String> jvmOptions,
        boolean classArchive) {

    public PayaraSettings {
        home = home.toAbsolutePath();
        war = war.toAbsolutePath();
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** An instance for this machine only, with nothing added. */
    public static PayaraSettings of(Path home, Path war, int port) {
        return new PayaraSettings(home, war, Endpoint.local(port), Map.of(), List.of(), false);
    }

    /** The same with one more environment variable. */
    public PayaraSettings with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new PayaraSettings(home, war, endpoint, more, jvmOptions, classArchive);
    }

    /** The same with one more option of the Java machine. */
    public PayaraSettings withJvmOption(String option) {
        List<String> more = new ArrayList<>(jvmOptions);
        more.add(option);
        return new PayaraSettings(home, war, endpoint, environment, more, classArchive);
    }

    /** The same, listening elsewhere. */
    public PayaraSettings listeningOn(Endpoint other) {
        return new PayaraSettings(home, war, other, environment, jvmOptions, classArchive);
    }

    /** The same, with an archive of loaded classes. */
    public PayaraSettings withClassArchive() {
        return new PayaraSettings(home, war, endpoint, environment, jvmOptions, true);
    }
}
