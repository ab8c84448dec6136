package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.DemandNotFound;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.portal.feedback.ShownNotes;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Notes once a day what the public is proposed for every open demand, so that the quality of matching can be told. */
@ApplicationScoped
public class MatchNotes {

    /** As many demands are matched in one round, so that nobody feels it. Platform rule. */
    private static final int AT_ONCE = 10;

    /** With more changes on their way to the index it would propose what is no longer so. Platform rule. */
    private static final int BEHIND = 50;

    private Matching matching;
    private ShownNotes notes;
    private Index index;
    private Outbox outbox;
    private DemoLoading demo;

    protected MatchNotes() {} // for CDI proxies

    @Inject
    public MatchNotes(Matching matching, ShownNotes notes, Index index, Outbox outbox, DemoLoading demo) {
        this.matching = matching;
        this.notes = notes;
        this.index = index;
        this.outbox = outbox;
        this.demo = demo;
    }

    /**
     * Notes some demands of which nothing was noted today, seen with the eyes of the public; nothing while the index is
     * incomplete or behind.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away
     */
    @SystemOnly
    @ActivateRequestContext
    public void noteSome() {
        boolean whole = demo.finished() && !index.state(Kind.PRODUCT).needsRebuild() && outbox.waiting() < BEHIND;
        List<String> due = whole ? notes.due(AT_ONCE) : List.of();
        for (String demandId : due) {
            try {
                notes.note(proposal(demandId, matching.productsFor(demandId, MatchQuery.MAX_LIMIT)));
            } catch (DemandNotFound withdrawn) {
                // Closed to the public since it was listed as due: nothing is proposed for it any more.
                continue;
            }
        }
    }

    static ShownNotes.Proposal proposal(String demandId, Matching.ForDemand found) {
        Coverage coverage = found.coverage();
        List<Match> matches = coverage.matches();
        long fitting = matches.stream()
                .filter(match -> match.needs().stream()
                        .anyMatch(need -> Standing.of(match, need.need()).verdict() != Verdict.MISSING))
                .count();
        long mandatory = coverage.needs().stream().filter(DataNeed::mandatory).count();
        return new ShownNotes.Proposal(
                demandId, matches.stream().map(Match::productId).toList(), (int) fitting, (int) mandatory, (int)
                        (mandatory - coverage.mandatory(Verdict.MISSING)));
    }
}
