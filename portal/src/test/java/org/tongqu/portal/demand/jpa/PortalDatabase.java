package org.tongqu.portal.demand.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.FreePort;

/** A real PostgreSQL with the migrated schema of the portal and its persistence unit, without a container around. */
public final class PortalDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;

    public PortalDatabase(Path folder) {
        postgres = EmbeddedPostgres.start(folder.resolve("pg"), FreePort.any());
        Flyway.configure(PortalDatabase.class.getClassLoader())
                .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
                .schemas("portal")
                .locations("classpath:db/portal")
                .load()
                .migrate();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        // In the address, since EclipseLink takes a password that looks like hexadecimal digits for an encrypted one.
        settings.put(
                "jakarta.persistence.jdbc.url",
                postgres.jdbcUrl() + "?user=" + postgres.user() + "&password=" + postgres.password());
        settings.put("eclipselink.target-server", "None");
        factory = Persistence.createEntityManagerFactory("portal", settings);
    }

    /** An entity manager in a running transaction, given to the repositories as the container would. */
    public EntityManager begin(Object... repositories) throws ReflectiveOperationException {
        EntityManager em = factory.createEntityManager();
        for (Object repository : repositories) {
            Field field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
        }
        em.getTransaction().begin();
        return em;
    }

    /** An organisation that rows may refer to. */
    public static Organisation organisation(String id, String creditCode) {
        return new Organisation(
                id, new OrganisationDraft("示例" + id, "", creditCode, "GOV", "YRD", null, null, "", null, null));
    }

    @Override
    public void close() {
        factory.close();
        postgres.close();
    }
}
