package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** Demands that changes concern, looked at in one transaction: no change keeps a node busy for long. */
    private static final int CHANGED_AT_ONCE = 50;

    /** Demands of the daily look, when no change concerns any, at most. */
    private static final int DAILY_AT_ONCE = 10;

    /**
     * No further demand is looked at in a round of the daily look after that: in a market of a million products one takes a
     * second, and the look must leave the time to those who search. It may then take days, and changes are not part of it.
     */
    private static final Duration DAILY_TIME = Duration.ofMillis(250);

    /** Where more products changed at once, all demands are looked at rather than those that each one concerns. */
    private static final int MANY_PRODUCTS = 100;

    /** The number of the supply below which only demands stand that a change concerns. */
    private static final long CONCERNED = 0;

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
        if (renewing(before, state, now)) {
            proposals.renew(now, state.catalogue());
            state = state.completed(now);
        }
        if (!state.equals(before)) {
            book.keep(state);
        }
    }

    /** Proposals follow what is known when nothing is left to look at, and every hour while the daily look goes on. */
    private boolean renewing(GapState before, GapState state, OffsetDateTime now) {
        boolean first = state.completedAt() == null;
        if (!first && state.completedAt().plus(RENEWAL).isBefore(now)) {
            return book.pending(CONCERNED) == 0;
        }
        boolean news = first || state.catalogue() || state.figures() != before.figures();
        return news && book.pending(state.supply()) == 0;
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
        book.gather(open);
        return state.gathered(today);
    }

    private GapState heard(GapState state) {
        Set<DocumentRef> changes = book.take(CHANGES);
        book.expect(ids(changes, Kind.DEMAND));
        List<String> changed = ids(changes, Kind.PRODUCT);
        boolean many = changed.size() > MANY_PRODUCTS;
        if (!changed.isEmpty() && !many) {
            index.settle(); // demands that changed just now may be concerned
            Set<String> concerned = new HashSet<>();
            changed.forEach(product -> concerned.addAll(demands.concernedBy(product)));
            book.expect(concerned);
        }
        GapState supplied = many ? state.supplied() : state;
        return changes.contains(GapSignals.ANY_RESOURCE) ? supplied.catalogued() : supplied;
    }

    private static List<String> ids(Set<DocumentRef> changes, Kind kind) {
        return changes.stream()
                .filter(record -> record.kind().equals(kind))
                .map(DocumentRef::id)
                .toList();
    }

    private GapState looked(GapState state) {
        List<String> changed = book.due(CONCERNED, CHANGED_AT_ONCE);
        List<String> due = changed.isEmpty() ? book.due(state.supply(), DAILY_AT_ONCE) : changed;
        if (due.isEmpty()) {
            return state;
        }
        index.settle(); // the changes were heard of, but may not be findable yet
        Instant end = changed.isEmpty() ? clock.instant().plus(DAILY_TIME) : Instant.MAX;
        for (String demandId : due) {
            demands.unmet(demandId)
                    .ifPresentOrElse(unmet -> book.put(demandId, state.supply(), unmet), () -> book.remove(demandId));
            if (clock.instant().isAfter(end)) {
                break;
            }
        }
        return state.changed();
    }
}
