package org.tongqu.portal.resource;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

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

    /** Entries that fit, by number. */
    Slice<ResourceEntry> search(ResourceQuery query, Page page);

    /** Entries of a holder in a business field with an access way, by number. */
    List<ResourceEntry> of(String holderId, String businessField, AccessWay accessWay);
}
