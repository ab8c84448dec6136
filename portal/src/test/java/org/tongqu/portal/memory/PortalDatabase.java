package org.tongqu.portal.memory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.store.Locks;
import org.tongqu.portal.store.Numbers;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.FreePort;

/**
 * A real PostgreSQL with all migrations and the persistence unit, for testing queries and mappings without a container.
 *
 * <p>It is started once for all tests of a run; each of them rolls its transaction back and finds it empty.
 */
public final class PortalDatabase {

    private static final EntityManagerFactory FACTORY = start();

    private PortalDatabase() {}

    private static EntityManagerFactory start() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of("target", "postgres"), FreePort.any());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        Flyway flyway = Flyway.configure(PortalDatabase.class.getClassLoader())
                .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
                .schemas("portal")
                .locations("classpath:db/portal")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        // In the address, since EclipseLink takes a password that looks like hexadecimal digits for an encrypted one.
        settings.put(
                "jakarta.persistence.jdbc.url",
                postgres.jdbcUrl() + "?user=" + postgres.user() + "&password=" + postgres.password());
        settings.put("eclipselink.target-server", "None");
        return Persistence.createEntityManagerFactory("portal", settings);
    }

    /** An entity manager in a running transaction, given to the repositories as the container would. */
    public static EntityManager begin(Object... repositories) {
        EntityManager em = FACTORY.createEntityManager();
        try {
            for (Object repository : repositories) {
                set(repository, "em", em);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        em.getTransaction().begin();
        return em;
    }

    /** A repository of a cellar, made as the container makes it. */
    public static <T> T repository(Class<T> type, String className, EntityManager em) {
        try {
            Object repository = make(className);
            set(repository, "em", em);
            Object numbers = make("org.tongqu.portal.store.jpa.JpaNumbers");
            set(numbers, "em", em);
            set(repository, "numbers", Numbers.class.cast(numbers));
            return type.cast(repository);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The locks of a node whose transaction is that of the entity manager. */
    public static Locks locks(EntityManager em) {
        try {
            Object locks = make("org.tongqu.portal.store.jpa.JpaLocks");
            set(locks, "em", em);
            return (Locks) locks;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An organisation that rows may refer to. */
    public static Organisation organisation(String id, String creditCode) {
        return new Organisation(
                id, new OrganisationDraft("示例" + id, "", creditCode, "GOV", "YRD", null, null, "", null, null));
    }

    private static Object make(String className) throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }
}
