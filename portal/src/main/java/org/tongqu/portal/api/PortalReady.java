package org.tongqu.portal.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tongqu.portal.background.Background;
import org.tongqu.portal.demo.DemoLoading;

/** Ready means: the database answers and the demo data, if wanted, are loaded. */
@Readiness
@ApplicationScoped
public class PortalReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(PortalReady.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/tongqu")
    private DataSource dataSource;

    @Inject
    private DemoLoading demo;

    @Inject
    private Background background;

    @Override
    public HealthCheckResponse call() {
        // The server answers for its health without a request to this application.
        background.open();
        return HealthCheckResponse.named("tongqu")
                .status(databaseAnswers() && demo.finished())
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
