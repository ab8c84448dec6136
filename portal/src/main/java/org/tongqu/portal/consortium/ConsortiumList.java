package org.tongqu.portal.consortium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Ranked;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.WordLookup;

/** Lists consortia for words and filters; forming ones for their members only. */
@ApplicationScoped
@Transactional
public class ConsortiumList {

    private ConsortiumRepository consortia;
    private ConsortiumAccess access;
    private Iterable<WordLookup> engines;

    protected ConsortiumList() {} // for CDI proxies

    @Inject
    public ConsortiumList(ConsortiumRepository consortia, ConsortiumAccess access, @Any Instance<WordLookup> engines) {
        this(consortia, access, (Iterable<WordLookup>) engines);
    }

    ConsortiumList(ConsortiumRepository consortia, ConsortiumAccess access, Iterable<WordLookup> engines) {
        this.consortia = consortia;
        this.access = access;
        this.engines = engines;
    }

    /** Best first if there are words and the search engine answers; else by number, words looked up plainly. */
    @Needs("consortium.read")
    public Slice<Consortium> list(ConsortiumQuery query, Page page) {
        Optional<Ranked> ranked = Ranked.by(engines, "consortium", query.text());
        if (ranked.isEmpty()) {
            return consortia
                    .search(query, access.seesEverything(), access.membersOrganisation(), page)
                    .plainly(query.text());
        }
        return ranked.get().page(fitting(query, ranked.get()), page, ids -> consortia.find(ids), Consortium::id);
    }

    private List<String> fitting(ConsortiumQuery query, Ranked ranked) {
        return consortia.fitting(query, ranked.ids(), access.seesEverything(), access.membersOrganisation());
    }
}
