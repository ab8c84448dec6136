package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongqu.portal.matching.DemandWish;
import org.tongqu.portal.matching.SearchSignals;
import org.tongqu.portal.matching.SearchedInVain;
import org.tongqu.portal.matching.Wishing;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/**
 * Puts the needs of the three sources together.
 *
 * <p>Every node keeps the figures for some seconds, so that a page that many look at costs one reading; when the kept
 * needs change they are read again at once.
 */
@ApplicationScoped
@Transactional
public class GapReading {

    /** Texts looked for in vain, those of most visitors, and the latest wishes; more are not counted. Platform rule. */
    static final int MOST = 1_000;

    private static final Duration KEEP = Duration.ofSeconds(10);

    private GapBook book;
    private SearchSignals searches;
    private Wishing wishes;
    private GapWords words;
    private Clock clock;

    private volatile Kept kept;

    protected GapReading() {} // for CDI proxies

    @Inject
    public GapReading(GapBook book, SearchSignals searches, Wishing wishes, GapWords words, Clock clock) {
        this.book = book;
        this.searches = searches;
        this.wishes = wishes;
        this.words = words;
        this.clock = clock;
    }

    private record Kept(long number, OffsetDateTime readAt, GapFigures figures) {}

    /** What is unmet, not older than some seconds. */
    @SystemOnly
    public GapFigures figures() {
        GapState state = book.state();
        OffsetDateTime now = OffsetDateTime.now(clock);
        Kept last = kept;
        boolean fresh = last != null
                && last.number() == state.figures()
                && Duration.between(last.readAt(), now).compareTo(KEEP) < 0;
        if (!fresh) {
            last = new Kept(state.figures(), now, read(state, now));
            kept = last;
        }
        return last.figures();
    }

    /** The same, read now. */
    @SystemOnly
    public GapFigures now() {
        return read(book.state(), OffsetDateTime.now(clock));
    }

    private GapFigures read(GapState state, OffsetDateTime now) {
        long pending = book.pending(state.supply());
        List<UnmetNeed> needs = new ArrayList<>(book.unmet());
        read(searches::usual).map(this::need).forEach(needs::add);
        read(wishes::all).map(this::need).forEach(needs::add);
        boolean complete = pending == 0 && state.completedAt() != null;
        return GapFigures.of(needs, complete ? now : state.completedAt(), pending);
    }

    private UnmetNeed need(SearchedInVain search) {
        return new UnmetNeed(
                UnmetNeed.Origin.search(search.text()),
                search.text(),
                false,
                words.of(search.text()),
                search.visitors(),
                search.lastOn());
    }

    private UnmetNeed need(DemandWish wish) {
        return new UnmetNeed(
                UnmetNeed.Origin.wish(wish.id(), wish.organisationId()),
                wish.wanted(),
                false,
                words.of(wish.wanted()),
                1,
                wish.createdAt().toLocalDate());
    }

    private static <T> Stream<T> read(Function<Page, Slice<T>> list) {
        List<T> all = new ArrayList<>();
        Slice<T> slice;
        int page = 0;
        do {
            slice = list.apply(new Page(page++, Page.LARGEST));
            all.addAll(slice.items());
        } while (slice.hasNext() && all.size() < MOST);
        return all.stream();
    }
}
