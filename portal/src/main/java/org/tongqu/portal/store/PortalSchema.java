package org.tongqu.portal.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code portal} up to date before anything reads it. */
@Singleton
@Startup
@DependsOn("BillingSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalSchema {

    private static final Logger LOG = Logger.getLogger(PortalSchema.class.getName());

    @Resource(lookup = "java:app/jdbc/tongqu")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(PortalSchema.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("portal")
                .locations("classpath:db/portal")
                .load()
                .migrate();
        LOG.info(() -> "schema portal: " + result.migrationsExecuted + " migrations");
    }
}
