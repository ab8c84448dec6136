package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Index;
import org.tongqu.search.Kind;

/** Keeps the unserved needs up to date, some demands at a time; whatever fails is tried again in the next round. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GapRound {

    /** Demands that are looked at in one transaction, so that a change of the market never keeps a node busy for long. */
    private static final int AT_ONCE = 50;

    private static final int CHANGES = 1_000;

    /** Searches and wishes come without a change of any record; proposals follow them that often. */
    private static final Duration RENEWAL = Duration.ofHours(1);

    private GapBook book;
    private DemandGaps demands;
    private ProposalRound proposals;
    private Index index;
    private Clock clock;

    protected GapRound() {} // for CDI proxies

    @Inject
    public GapRound(GapBook book, DemandGaps demands, ProposalRound proposals, Index index, Clock clock) {
        this.book = book;
        this.demands = demands;
        this.proposals = proposals;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Does what is due, unless another node is at it.
     *
     * @throws org.tongqu.search.SearchUnavailable if the index is away; nothing has changed then
     */
    @SystemOnly
    public void go() {
        if (!book.lock()) {
            return;
        }
        GapState before = book.state();
        GapState state = looked(heard(gathered(before)));
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean old =
                state.completedAt() == null || state.completedAt().plus(RENEWAL).isBefore(now);
        boolean renewing = old || state.catalogue() || state.figures() != before.figures();
        if (renewing && book.pending(state.supply()) == 0) {
            proposals.renew(now, state.catalogue());
            state = state.completed(now);
        }
        if (!state.equals(before)) {
            book.keep(state);
        }
    }

    /** Once a day all open demands are gathered and looked at anew, so that nothing that went wrong stays so. */
    private GapState gathered(GapState state) {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(state.gatheredOn())) {
            return state;
        }
        Set<String> open = demands.open();
        Set<String> closed = new HashSet<>(book.demands());
        closed.removeAll(open);
        closed.forEach(book::remove);
        book.expect(open);
        return state.gathered(today);
    }

    private GapState heard(GapState state) {
        Set<DocumentRef> changes = book.take(CHANGES);
        book.expect(changes.stream()
                .filter(record -> record.kind().equals(Kind.DEMAND))
                .map(DocumentRef::id)
                .toList());
        GapState supplied = changes.contains(GapSignals.ANY_PRODUCT) ? state.supplied() : state;
        return changes.contains(GapSignals.ANY_RESOURCE) ? supplied.catalogued() : supplied;
    }

    private GapState looked(GapState state) {
        List<String> due = book.due(state.supply(), AT_ONCE);
        if (due.isEmpty()) {
            return state;
        }
        index.settle(); // the changes were heard of, but may not be findable yet
        due.forEach(demandId -> demands.unmet(demandId)
                .ifPresentOrElse(unmet -> book.put(demandId, state.supply(), unmet), () -> book.remove(demandId)));
        return state.changed();
    }
}
