package org.tongqu.portal.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Ranked;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.WordLookup;

/** Lists the catalogue of public data resources for words and filters. */
@ApplicationScoped
@Transactional
public class ResourceList {

    private ResourceRepository entries;
    private Iterable<WordLookup> engines;

    protected ResourceList() {} // for CDI proxies

    @Inject
    public ResourceList(ResourceRepository entries, @Any Instance<WordLookup> engines) {
        this(entries, (Iterable<WordLookup>) engines);
    }

    ResourceList(ResourceRepository entries, Iterable<WordLookup> engines) {
        this.entries = entries;
        this.engines = engines;
    }

    /** Best first if there are words and the search engine answers; else by number, words looked up plainly. */
    @Needs("resource.read")
    public Slice<ResourceEntry> list(ResourceQuery query, Page page) {
        Optional<Ranked> ranked = Ranked.by(engines, "resource", query.text());
        if (ranked.isEmpty()) {
            return entries.search(query, page).plainly(query.text());
        }
        return ranked.get()
                .page(entries.fitting(query, ranked.get().ids()), page, ids -> entries.find(ids), ResourceEntry::id);
    }
}
