package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/**
 * The entity manager of the persistence unit, and plain SQL on its connection, for which a reader without a transaction
 * gets one.
 */
@ApplicationScoped
public class BillingStore {

    private static final String LOCKED = "org.tongqu.billing.locked";

    @PersistenceContext(unitName = "billing")
    private EntityManager em;

    protected BillingStore() {} // for CDI proxies

    BillingStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Work in SQL.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    public interface Work<T> {

        /** Does the work on a connection that must not be closed. */
        T on(Connection connection) throws SQLException;
    }

    /** The entity manager of the current transaction. */
    public EntityManager em() {
        return em;
    }

    /** Does work in SQL in the current transaction, after everything persisted before has reached the database. */
    @Transactional
    public <T> T sql(Work<T> work) {
        em.flush();
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * A window of what a query finds, newest number first.
     *
     * @param clause the query from {@code from} on, in which the entity is called {@code e}
     * @param parameters values by name
     */
    @Transactional
    public <T> Slice<T> slice(Class<T> type, String clause, Map<String, Object> parameters, Window window) {
        TypedQuery<T> items = em.createQuery("select e " + clause + " order by e.id desc", type)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit());
        TypedQuery<Long> count = em.createQuery("select count(e) " + clause, Long.class);
        parameters.forEach((name, value) -> {
            items.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Slice<>(items.getResultList(), count.getSingleResult());
    }

    /**
     * Locks a row and reads the entity with its cascaded parts again, whatever was read of it before; what this
     * transaction has locked already nobody else has changed since. What was not read before is read once.
     */
    @Transactional
    public <T> Optional<T> lock(Class<T> type, Object id) {
        em.flush();
        UnitOfWork work = em.unwrap(UnitOfWork.class);
        T known = type.cast(work.getIdentityMapAccessor().getFromIdentityMap(id, type));
        Set<Object> locked = locked(work);
        if (known == null) {
            Optional<T> read = em.createNativeQuery(selectForUpdate(work.getDescriptor(type)), type)
                    .setParameter(1, id)
                    .getResultStream()
                    .findFirst()
                    .map(type::cast);
            read.ifPresent(locked::add);
            return read;
        }
        if (locked.add(known)) {
            em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.of(known);
    }

    /** What this transaction has locked. */
    @SuppressWarnings("unchecked")
    private static Set<Object> locked(UnitOfWork work) {
        return (Set<Object>) work.getProperties()
                .computeIfAbsent(LOCKED, none -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** In plain SQL, since the persistence provider reads all parts of what it locks while reading it. */
    private static String selectForUpdate(ClassDescriptor entity) {
        return "select * from " + entity.getTables().get(0).getQualifiedName() + " where "
                + entity.getPrimaryKeyFields().get(0).getName() + " = ?1 for update";
    }
}
