package org.tongqu.portal.resource;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps catalogue entries. */
public interface ResourceRepository {

    /** A fresh number. */
    String nextId();

    void add(ResourceEntry entry);

    Optional<ResourceEntry> find(String id);

    /** Those of the entries that exist. */
    default List<ResourceEntry> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Numbers of those of the entries that fit the filters of the query, whatever its words. */
    List<String> fitting(ResourceQuery query, Collection<String> ids);

    /** Entries that fit, by number. */
    Slice<ResourceEntry> search(ResourceQuery query, Page page);

    /** Entries of a holder in a business field with an access way, by number. */
    List<ResourceEntry> of(String holderId, String businessField, AccessWay accessWay);

    /** Numbers of the entries of a step of a walk. */
    List<String> walk(Walk walk);

    /** Entries whose number or name contains the text, of one of the modes and regions (empty: any), by number. */
    Slice<ResourceEntry> plain(String text, Collection<String> modes, Collection<String> regions, Page page);
}
