package org.tongqu.portal.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Reads the catalogue of public data resources; it is public. */
@ApplicationScoped
@Transactional
public class Resources {

    private ResourceRepository entries;

    protected Resources() {} // for CDI proxies

    @Inject
    public Resources(ResourceRepository entries) {
        this.entries = entries;
    }

    @Needs("resource.read")
    public Slice<ResourceEntry> search(ResourceQuery query, Page page) {
        return entries.search(query, page);
    }

    @Needs("resource.read")
    public ResourceEntry get(String id) {
        return entries.find(id).orElseThrow(() -> new ResourceNotFound(id));
    }

    /** As {@link #get}, without a caller's right: for features that refer to an entry, and for the index. */
    @SystemOnly
    public Optional<ResourceEntry> find(String id) {
        return entries.find(id);
    }

    /** Those of the entries that exist. */
    @SystemOnly
    public List<ResourceEntry> find(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : entries.find(ids);
    }

    /** Numbers of all entries, step by step: for whoever looks at all of them. */
    @SystemOnly
    public List<String> walk(Walk walk) {
        return entries.walk(walk);
    }

    /** Entries of a holder in a business field with an access way. */
    @SystemOnly
    public List<ResourceEntry> of(String holderId, String businessField, AccessWay accessWay) {
        return entries.of(holderId, businessField, accessWay);
    }

    /** Entries whose number or name contains the text, of one of the modes and regions (empty: any), by number. */
    @Needs("resource.read")
    public Slice<ResourceEntry> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
        return entries.plain(text, modes, regions, page);
    }
}
