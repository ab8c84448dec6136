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
import org.tongqu.portal.store.Numbers;
import org.tongqu.standalone.EmbeddedPostgres;
import org.tongqu.standalone.FreePort;

/** A real PostgreSQL with all migrations, for testing queries and mappings without a server. */
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

    /** An entity manager in a running transaction. */
    public EntityManager begin() {
        EntityManager em = factory.createEntityManager();
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

    @Override
    public void close() {
        factory.close();
        postgres.close();
    }
}
