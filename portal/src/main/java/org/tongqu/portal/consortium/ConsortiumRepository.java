package org.tongqu.portal.consortium;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps consortia. */
public interface ConsortiumRepository {

    /** A fresh number. */
    String nextId();

    /** Lets fresh numbers start behind this one. */
    void numbersUsedUpTo(long number);

    void add(Consortium consortium);

    Optional<Consortium> find(String id);

    /** Those of the consortia that exist. */
    default List<Consortium> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /**
     * Numbers of those of the public consortia that fit the query, and of the forming ones with its words, as far as they
     * may be seen.
     */
    List<String> fitting(ConsortiumQuery query, Collection<String> ids, boolean everything, String organisationId);

    /**
     * Consortia that fit, by number.
     *
     * @param everything whether those that are still forming are found whoever their members are
     * @param organisationId whose own consortia are found in every state; empty for nobody's
     */
    Slice<Consortium> search(ConsortiumQuery query, boolean everything, String organisationId, Page page);

    /** Numbers of the consortia of which the organisation is an active member. */
    List<String> of(String organisationId);

    /** Numbers of the consortia of a step of a walk. */
    List<String> walk(Walk walk);
}
