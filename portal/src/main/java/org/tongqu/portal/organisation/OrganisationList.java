package org.tongqu.portal.organisation;

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

/** Lists organisations for words, kind and region. */
@ApplicationScoped
@Transactional
public class OrganisationList {

    private OrganisationRepository organisations;
    private Iterable<WordLookup> engines;

    protected OrganisationList() {} // for CDI proxies

    @Inject
    public OrganisationList(OrganisationRepository organisations, @Any Instance<WordLookup> engines) {
        this(organisations, (Iterable<WordLookup>) engines);
    }

    OrganisationList(OrganisationRepository organisations, Iterable<WordLookup> engines) {
        this.organisations = organisations;
        this.engines = engines;
    }

    /** Best first if there are words and the search engine answers; else by number, words looked up plainly. */
    @Needs("organisation.read")
    public Slice<Organisation> list(String text, String kind, String region, Page page) {
        String words = text == null ? "" : text.strip();
        Optional<Ranked> ranked = Ranked.by(engines, "organisation", words);
        if (ranked.isEmpty()) {
            return organisations.search(words, kind, region, page).plainly(words);
        }
        return ranked.get()
                .page(
                        organisations.fitting(ranked.get().ids(), kind, region),
                        page,
                        ids -> organisations.find(ids),
                        Organisation::id);
    }
}
