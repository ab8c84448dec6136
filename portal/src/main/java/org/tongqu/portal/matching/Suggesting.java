package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.Beginning;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchQuery;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.Suggester;
import org.tongqu.search.Suggester.Completions;

/** Proposes how to complete a question, and how to spell one that finds next to nothing. */
@ApplicationScoped
public class Suggesting {

    /** Proposals of each sort under the search box. Platform rule. */
    private static final int EACH = 5;

    /** With fewer hits another spelling is looked for. Platform rule. */
    private static final long FEW = 3;

    private Suggester suggester;
    private RecordSources sources;
    private SearchEyes eyes;

    protected Suggesting() {} // for CDI proxies

    @Inject
    public Suggesting(Suggester suggester, RecordSources sources, SearchEyes eyes) {
        this.suggester = suggester;
        this.sources = sources;
        this.eyes = eyes;
    }

    /**
     * A way to go on typing.
     *
     * @param text a term, or the title of a record
     * @param record what the title belongs to; absent for a term
     * @param count how much a term finds; 1 for a title
     */
    public record Proposal(String text, DocumentRef record, long count) {}

    /** Terms and titles for what was typed so far; titles are read from the database. Nothing while the index is away. */
    @Needs("search.read")
    public List<Proposal> complete(String typed) {
        Beginning beginning = new Beginning(typed, Set.copyOf(RecordSources.KINDS), eyes.audience(), EACH);
        try {
            return proposals(suggester.complete(beginning));
        } catch (SearchUnavailable away) {
            return List.of();
        }
    }

    /** Another spelling that finds more, if the answer has few rows; nothing while the index is away. */
    @Needs("search.read")
    public Optional<String> didYouMean(Searching.Question question, Searching.Answer answer) {
        boolean enough = answer.degraded()
                || !answer.engine().note().relaxed() && answer.total() >= FEW
                || question.page().number() > 0;
        if (enough) {
            return Optional.empty();
        }
        SearchQuery query = SearchQuery.of(question.text(), question.kinds().toArray(Kind[]::new))
                .seenBy(eyes.audience());
        try {
            return suggester.correct(query);
        } catch (SearchUnavailable away) {
            return Optional.empty();
        }
    }

    private List<Proposal> proposals(Completions found) {
        List<Proposal> proposals = new ArrayList<>();
        found.terms().forEach(term -> proposals.add(new Proposal(term.wording(), null, term.count())));
        Map<DocumentRef, FoundRecord> read = sources.read(found.titles());
        for (DocumentRef ref : found.titles()) {
            FoundRecord row = read.get(ref);
            if (row != null) {
                proposals.add(new Proposal(row.title(), ref, 1));
            }
        }
        return proposals;
    }
}
