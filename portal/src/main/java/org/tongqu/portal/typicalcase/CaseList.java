package org.tongqu.portal.typicalcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Ranked;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.WordLookup;

/** Lists public cases for words and facets. */
@ApplicationScoped
@Transactional
public class CaseList {

    private Cases cases;
    private Iterable<WordLookup> engines;

    protected CaseList() {} // for CDI proxies

    @Inject
    public CaseList(Cases cases, @Any Instance<WordLookup> engines) {
        this.cases = cases;
        this.engines = engines;
    }

    /** Best first if there are words and the search engine answers; else the latest first, words looked up plainly. */
    @Needs("typicalcase.read")
    public Slice<TypicalCase> list(CaseQuery query, Page page) {
        Optional<Ranked> ranked = ranked(query);
        if (ranked.isEmpty()) {
            return cases.shown(query, page).plainly(query.text());
        }
        CaseQuery finding = query.finding(ranked.get().ids());
        return ranked.get().page(cases.fitting(finding), page, ids -> cases.find(ids), TypicalCase::id);
    }

    /** How many public cases each value of each facet has, its own choice left aside. */
    @Needs("typicalcase.read")
    public Map<CaseQuery.Facet, Map<String, Long>> facets(CaseQuery query) {
        return cases.facets(
                ranked(query).map(found -> query.finding(found.ids())).orElse(query));
    }

    private Optional<Ranked> ranked(CaseQuery query) {
        return Ranked.by(engines, "case", query.text());
    }
}
