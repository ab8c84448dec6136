package org.tongqu.portal.it;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tongqu.standalone.EmbeddedPostgres;

/**
 * The servers that the crash tests kill, started once for all of them.
 *
 * <p>Their first kill comes at once: the database dies while the demo data are loaded.
 */
final class KilledServers implements BeforeAllCallback, ExtensionContext.Store.CloseableResource {

    /** The time that a portal has for its start. */
    private static final Duration START = Duration.ofMinutes(5);

    private static CrashServers servers;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        synchronized (KilledServers.class) {
            if (servers == null) {
                servers = CrashServers.start("crash-data", KilledServers::killWhileProductsAreLoaded);
                context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(KilledServers.class, this);
            }
        }
    }

    @Override
    public void close() throws IOException {
        servers.close();
    }

    static CrashServers servers() {
        return servers;
    }

    private static void killWhileProductsAreLoaded(EmbeddedPostgres postgres) {
        Eventually.within(START).is("the tables are there", () -> Truth.exists(postgres, "portal.demo_load"));
        try (FreezePoint loading = FreezePoint.beforeInsert(postgres, "portal.demo_load", "new.part = 'products'")) {
            loading.awaitFrozen(1);
            postgres.kill();
            postgres.restart();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
