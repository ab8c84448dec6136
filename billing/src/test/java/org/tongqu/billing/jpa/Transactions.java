package org.tongqu.billing.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;

/** Transactions outside a container: one entity manager per transaction and thread, as the container gives. */
final class Transactions implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    Transactions(DataSource database) {
        factory = Persistence.createEntityManagerFactory(
                "billing",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        database,
                        "eclipselink.target-server",
                        "None",
                        "eclipselink.logging.level",
                        "OFF"));
        // A broken connection shall show at once instead of being tried again after a pause.
        JpaHelper.getEntityManagerFactory(factory).getServerSession().getLogin().setQueryRetryAttemptCount(0);
    }

    /** Forgets the numbers of rows that were taken from the database in advance. */
    void forgetReservedNumbers() {
        JpaHelper.getEntityManagerFactory(factory)
                .getServerSession()
                .getSequencingControl()
                .initializePreallocated();
    }

    /** The entity manager as it would be injected. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    EntityManager em = current.get();
                    if (em == null) {
                        throw new IllegalStateException("There is no transaction");
                    }
                    try {
                        return method.invoke(em, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    <T> T in(Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        current.set(em);
        try {
            em.getTransaction().begin();
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            current.remove();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
