package org.tongqu.billing.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings schema {@code billing} to the state this version needs. */
public final class BillingMigration {

    /** The schema that billing owns. */
    public static final String SCHEMA = "billing";

    private BillingMigration() {}

    /** Runs the migrations that are missing and says how many they were. */
    public static int run(DataSource database) {
        return Flyway.configure(BillingMigration.class.getClassLoader())
                .dataSource(database)
                .schemas(SCHEMA)
                .table("schema_history")
                .locations("classpath:db/billing")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
