package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.outbox.OutboxConsumer;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState.Condition;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchRejected;
import org.tongqu.search.SearchUnavailable;

/**
 * Matches what was published against its counterparts and tells those concerned, after the publication was committed.
 *
 * <p>A product and a demand that are published at the same moment do not miss each other: each is made findable before
 * its counterparts are looked for, so whichever is looked at last finds the other. What comes in one delivery is told
 * together, so a batch of demands makes one notice for each recipient, not one for each demand.
 */
@ApplicationScoped
public class ReverseFeed implements OutboxConsumer {

    /** Each takes a search and some hundred comparisons; a batch of demands is mostly no larger. Platform rule. */
    private static final int PORTION = 50;

    private static final List<Kind> SOUGHT = List.of(Kind.PRODUCT, Kind.DEMAND, Kind.ORGANISATION);

    private DemoLoading demo;
    private Index index;
    private RecordSources sources;
    private ReverseMatching reverse;
    private NoticeSending sending;

    private volatile boolean begun;

    protected ReverseFeed() {} // for CDI proxies

    @Inject
    public ReverseFeed(
            DemoLoading demo, Index index, RecordSources sources, ReverseMatching reverse, NoticeSending sending) {
        this.demo = demo;
        this.index = index;
        this.sources = sources;
        this.reverse = reverse;
        this.sending = sending;
    }

    @Override
    public String topic() {
        return "matching";
    }

    /** Not before the index was whole for the first time: what is not in it yet would be missed. */
    @Override
    public boolean ready() {
        if (!begun) {
            begun = demo.finished() && isWhole();
        }
        return begun;
    }

    @Override
    public int portion() {
        return PORTION;
    }

    @Override
    public List<RefusedEntry> consume(List<OutboxEntry> entries) {
        Map<DocumentRef, OutboxEntry> news = new LinkedHashMap<>();
        for (OutboxEntry entry : entries) {
            if (isNews(entry)) {
                ref(entry).ifPresent(ref -> news.put(ref, entry));
            }
        }
        if (news.isEmpty()) {
            return List.of();
        }
        if (!isWhole()) {
            throw new SearchUnavailable("the index is not whole, so counterparts would be missed");
        }
        List<RefusedEntry> refused = makeFindable(news);
        sending.send(news.keySet().stream().flatMap(this::tidings).toList());
        return refused;
    }

    /** One by one, since one refused document would keep the others out. */
    private List<RefusedEntry> makeFindable(Map<DocumentRef, OutboxEntry> news) {
        List<RefusedEntry> refused = new ArrayList<>();
        news.forEach((ref, entry) -> {
            Optional<SearchDocument> document = sources.of(ref.kind()).document(ref.id());
            try {
                document.ifPresent(found -> index.put(List.of(found)));
            } catch (SearchRejected e) {
                refused.add(new RefusedEntry(entry, e.getMessage()));
            }
        });
        index.settle();
        return refused;
    }

    private Stream<Tiding> tidings(DocumentRef ref) {
        return (ref.kind().equals(Kind.PRODUCT) ? reverse.ofProduct(ref.id()) : reverse.ofDemand(ref.id())).stream();
    }

    private boolean isWhole() {
        return SOUGHT.stream().allMatch(kind -> index.state(kind).condition() == Condition.READY);
    }

    private static boolean isNews(OutboxEntry entry) {
        LocalDate on = LocalDate.parse(String.valueOf(entry.payload().get("on")));
        return TellingRules.isNews(on, entry.createdAt().toLocalDate());
    }

    private static Optional<DocumentRef> ref(OutboxEntry entry) {
        Object kind = entry.payload().get("kind");
        return Stream.of(Kind.PRODUCT, Kind.DEMAND)
                .filter(known -> known.code().equals(kind))
                .map(known -> new DocumentRef(known, entry.key()))
                .findFirst();
    }
}
