package org.tongqu.portal.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.Progress;
import org.tongqu.standalone.Standalone;
import org.tongqu.standalone.StandaloneSettings;

/**
 * The whole product on real servers with demo data, started once for all integration tests of this run.
 *
 * <p>Its clock starts on 2026-11-22 at 10:00 in Beijing, the day the demo data are made for.
 */
public final class RunningPortal implements BeforeAllCallback, ExtensionContext.Store.CloseableResource {

    /** Password of all demo accounts. */
    public static final String PASSWORD = "tongqu-demo-2026";

    private static final Path HOME = Path.of("target/it-data");
    private static final Path WAR = Path.of("target/portal.war");
    private static Standalone servers;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        synchronized (RunningPortal.class) {
            if (servers == null) {
                Folders.delete(HOME);
                servers = Standalone.start(settings(), Progress.silent());
                context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(RunningPortal.class, this);
            }
        }
    }

    @Override
    public void close() throws IOException {
        servers.close();
        Folders.keepLogs(HOME);
    }

    static Standalone servers() {
        return servers;
    }

    /** Where the portal answers, without a slash at the end. */
    static String url() {
        return servers.url();
    }

    static RestClient visitor() {
        return RestClient.visitor(url());
    }

    /** A demo person at the REST door. */
    static RestClient as(String username) {
        return visitor().signIn(username, PASSWORD);
    }

    static People people() {
        return new People(visitor(), RunningPortal::as);
    }

    static StandaloneSettings settings() {
        Map<String, String> environment = Map.of(
                "TONGQU_DEMO", "true",
                "TONGQU_CLOCK_START", "2026-11-22T02:00:00Z",
                "TONGQU_GATEWAY_INNER_HOSTS", "127.0.0.1",
                "TONGQU_GATEWAY_SECRET", "only for tests, not a secret at all");
        return StandaloneSettings.embedded(HOME.toAbsolutePath(), WAR.toAbsolutePath())
                .with(new StandaloneSettings.Portal(environment, List.of(), false));
    }
}
