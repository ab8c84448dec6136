package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.WordLookup;
import org.tongqu.search.Kind;
import org.tongqu.search.Lookup;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;

/** Ranks the records of lists by the index, with the analysis of the search; what is public only. */
@ApplicationScoped
public class IndexedWords implements WordLookup {

    private Lookup lookup;

    protected IndexedWords() {} // for CDI proxies

    @Inject
    public IndexedWords(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Optional<List<String>> best(String kind, String words) {
        try {
            return Optional.of(lookup.best(SearchQuery.of(words, Kind.of(kind))));
        } catch (SearchUnavailable away) {
            return Optional.empty();
        }
    }
}
