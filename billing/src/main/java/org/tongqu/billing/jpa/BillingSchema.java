package org.tongqu.billing.jpa;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Migrates the schema when the application starts; others wait for it with {@code @DependsOn("BillingSchema")}. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class BillingSchema {

    private static final Logger LOG = Logger.getLogger(BillingSchema.class.getName());

    @Resource(lookup = "java:app/jdbc/tongqu")
    private DataSource database;

    @PostConstruct
    void migrate() {
        int migrations = BillingMigration.run(database);
        LOG.log(Level.INFO, "Schema billing is up to date, {0} migrations run", migrations);
    }
}
