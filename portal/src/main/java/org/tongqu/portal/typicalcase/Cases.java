package org.tongqu.portal.typicalcase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps cases. */
public interface Cases {

    void add(TypicalCase found);

    void remove(TypicalCase found);

    Optional<TypicalCase> find(String id);

    /** Those of the cases that exist. */
    default List<TypicalCase> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Locks a case until the end of the transaction, so that two callers do not move it at once. */
    Optional<TypicalCase> lock(String id);

    /** Public cases, the latest published first. */
    Slice<TypicalCase> shown(CaseQuery query, Page page);

    /** Numbers of the public cases that fit. */
    List<String> fitting(CaseQuery query);

    /** Public cases that use a product, the latest published first. */
    List<TypicalCase> using(String productId);

    /** Cases led by the organisation in any state, the latest changed first; of all organisations if it is empty. */
    Slice<TypicalCase> ledBy(String organisationId, Page page);

    /** How many public cases each value of each facet has, its own choice left aside. */
    Map<CaseQuery.Facet, Map<String, Long>> facets(CaseQuery query);

    /** Numbers of the public cases of a step of a walk. */
    List<String> walk(Walk walk);
}
