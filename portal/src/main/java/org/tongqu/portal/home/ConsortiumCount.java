package org.tongqu.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Counts consortia at work by the region of their lead; a consortium has no region of its own. */
@ApplicationScoped
public class ConsortiumCount {

    private Consortia consortia;
    private Organisations organisations;

    protected ConsortiumCount() {} // for CDI proxies

    @Inject
    public ConsortiumCount(Consortia consortia, Organisations organisations) {
        this.consortia = consortia;
        this.organisations = organisations;
    }

    /** How many there are in all and by region code. */
    record Count(long total, Map<String, Long> byRegion) {}

    /** Leads are few and kept in the shared cache, so they are looked up one by one. */
    Count operating() {
        Map<String, Long> regions = new HashMap<>();
        ConsortiumQuery query = new ConsortiumQuery("", ConsortiumState.OPERATING, "");
        Slice<Consortium> found;
        int page = 0;
        do {
            found = consortia.search(query, new Page(page++, Page.LARGEST));
            for (Consortium consortium : found.items()) {
                organisations
                        .find(consortium.leadId())
                        .map(Organisation::regionCluster)
                        .ifPresent(region -> regions.merge(region, 1L, Long::sum));
            }
        } while (found.hasNext());
        return new Count(found.total(), regions);
    }
}
