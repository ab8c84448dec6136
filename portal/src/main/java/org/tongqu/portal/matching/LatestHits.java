package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.outbox.Backlogs;
import org.tongqu.search.Audience;
import org.tongqu.search.Finder;
import org.tongqu.search.Hit;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchResult;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Sort;
import org.tongqu.search.Window;

/** Finds what became public lately among the hits of a saved search. */
@ApplicationScoped
public class LatestHits {

    private Finder finder;
    private Index index;
    private RecordSources sources;
    private EngineQuestions questions;
    private Backlogs backlogs;

    protected LatestHits() {} // for CDI proxies

    @Inject
    public LatestHits(Finder finder, Index index, RecordSources sources, EngineQuestions questions, Backlogs backlogs) {
        this.finder = finder;
        this.index = index;
        this.sources = sources;
        this.questions = questions;
        this.backlogs = backlogs;
    }

    /**
     * The hits that became public on a day or later, the latest first, at most {@value Window#MAX_SIZE}.
     *
     * <p>Kinds without a day of publication have none, and neither has a question that only parts of documents answer.
     *
     * @throws SearchUnavailable if the index is away or not whole
     */
    List<LatestHit> since(SavedQuery query, Audience audience, LocalDate day) {
        requireWhole(query);
        SearchQuery asked = questions.query(query.text(), query.kinds(), query.selections(), audience);
        SearchResult result = finder.search(asked.sortedBy(Sort.NEWEST).page(0, Window.MAX_SIZE));
        List<LatestHit> latest = new ArrayList<>();
        if (result.note().relaxed()) {
            return latest;
        }
        for (Hit hit : result.hits()) {
            Optional<SearchDocument> document =
                    sources.of(hit.ref().kind()).document(hit.ref().id());
            if (document.isPresent() && !isSince(document.get(), day)) {
                return latest; // those without a day come last, so nothing later follows
            }
            document.map(LatestHits::hit).ifPresent(latest::add);
        }
        return latest;
    }

    /** The last day whose publications are all in the index, as far as is known today. */
    LocalDate completeOn(LocalDate today) {
        return backlogs.waiting().stream()
                .filter(backlog -> backlog.topic().equals("index"))
                .map(backlog -> backlog.oldest().toLocalDate())
                .filter(oldest -> oldest.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    private static boolean isSince(SearchDocument document, LocalDate day) {
        LocalDate published = document.listing().published();
        return published != null && !published.isBefore(day);
    }

    private static LatestHit hit(SearchDocument document) {
        return new LatestHit(
                document.ref(), document.text().title(), document.listing().published());
    }

    private void requireWhole(SavedQuery query) {
        boolean whole =
                query.kinds().stream().allMatch(kind -> index.state(kind).condition() == Condition.READY);
        if (!whole) {
            throw new SearchUnavailable("the index is not whole, so new hits would be missed");
        }
    }
}
