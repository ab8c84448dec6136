package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            Optional<T> read = em.createNativeQuery(select(work.getDescriptor(type), " = ?1 for update"), type)
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

    /**
     * Locks those rows that nobody else has locked, and reads their entities again as {@link #lock} does, but waits for
     * nobody; except for what this transaction has read before without locking it.
     */
    @Transactional
    public <T> List<T> lockFree(Class<T> type, Collection<?> ids) {
        UnitOfWork work = em.unwrap(UnitOfWork.class);
        List<T> entities = new ArrayList<>();
        List<Object> unread = new ArrayList<>();
        for (Object id : ids) {
            T known = type.cast(work.getIdentityMapAccessor().getFromIdentityMap(id, type));
            if (known == null) {
                unread.add(id);
            } else if (locked(work).contains(known)) {
                entities.add(known);
            } else {
                lock(type, id).ifPresent(entities::add);
            }
        }
        entities.addAll(lockUnread(type, unread));
        return entities;
    }

    private <T> List<T> lockUnread(Class<T> type, List<Object> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UnitOfWork work = em.unwrap(UnitOfWork.class);
        String places =
                IntStream.rangeClosed(1, ids.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        Query query = em.createNativeQuery(
                select(work.getDescriptor(type), " in (" + places + ") for update skip locked"), type);
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        List<T> free =
                ((List<?>) query.getResultList()).stream().map(type::cast).toList();
        locked(work).addAll(free);
        return free;
    }

    /** What this transaction has locked. */
    @SuppressWarnings("unchecked")
    private static Set<Object> locked(UnitOfWork work) {
        return (Set<Object>) work.getProperties()
                .computeIfAbsent(LOCKED, none -> Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** In plain SQL, since the persistence provider reads all parts of what it locks while reading it. */
    private static String select(ClassDescriptor entity, String condition) {
        return "select * from " + entity.getTables().get(0).getQualifiedName() + " where "
                + entity.getPrimaryKeyFields().get(0).getName() + condition;
    }
}
