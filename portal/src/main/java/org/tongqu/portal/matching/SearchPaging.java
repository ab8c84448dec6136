package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.Onward;
import org.tongqu.search.SearchResult;

/** Lets programs read a result to its end, page by page, however long it is. */
@ApplicationScoped
public class SearchPaging {

    private Onward onward;
    private Searching searching;
    private SearchCursors cursors;

    protected SearchPaging() {} // for CDI proxies

    @Inject
    public SearchPaging(Onward onward, Searching searching, SearchCursors cursors) {
        this.onward = onward;
        this.searching = searching;
        this.cursors = cursors;
    }

    /**
     * The page behind a place.
     *
     * @param cursor the word that stood in the answer to the same question
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @Needs("search.read")
    public Searching.Answer behind(Searching.Question question, String cursor) {
        SearchResult result = onward.behind(searching.query(question), cursors.opened(question, cursor));
        return searching.answer(question, result);
    }

    /** The word with which one reads on; empty at the end, and while the index is away. */
    @Needs("search.read")
    public Optional<String> next(Searching.Question question, Searching.Answer answer) {
        return answer.degraded() || answer.engine().next() == null
                ? Optional.empty()
                : Optional.of(cursors.sealed(question, answer.engine().next()));
    }
}
