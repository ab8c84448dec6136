package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongqu.portal.outbox.OutboxConsumer;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Index;
import org.tongqu.search.Index.Refused;
import org.tongqu.search.SearchDocument;

/** Brings changed records into the index; reads each record anew, so a repeated or late entry does no harm. */
@ApplicationScoped
public class IndexFeed implements OutboxConsumer {

    private RecordSources sources;
    private Index index;
    private Consumer<IndexHeard> heard;

    protected IndexFeed() {} // for CDI proxies

    @Inject
    public IndexFeed(RecordSources sources, Index index, Event<IndexHeard> heard) {
        this.sources = sources;
        this.index = index;
        this.heard = heard::fire;
    }

    IndexFeed(RecordSources sources, Index index) {
        this.sources = sources;
        this.index = index;
        this.heard = changes -> {};
    }

    @Override
    public String topic() {
        return "index";
    }

    @Override
    public List<RefusedEntry> consume(List<OutboxEntry> entries) {
        Map<DocumentRef, OutboxEntry> latest = new LinkedHashMap<>();
        for (OutboxEntry entry : entries) {
            ref(entry).ifPresent(ref -> latest.put(ref, entry));
        }
        List<SearchDocument> put = new ArrayList<>();
        List<DocumentVersion> gone = new ArrayList<>();
        latest.forEach((ref, entry) -> {
            Optional<SearchDocument> document = document(ref);
            document.ifPresent(put::add);
            if (document.isEmpty()) {
                gone.add(new DocumentVersion(ref, ended(ref, entry)));
            }
        });
        List<Refused> refused = put.isEmpty() ? List.of() : index.put(put).refused();
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
        heard.accept(new IndexHeard(latest.keySet()));
        return refused.stream()
                .map(one -> new RefusedEntry(latest.get(one.ref()), one.reason()))
                .toList();
    }

    private static Optional<DocumentRef> ref(OutboxEntry entry) {
        Object kind = entry.payload().get("kind");
        return RecordSources.KINDS.stream()
                .filter(known -> known.code().equals(kind))
                .map(known -> new DocumentRef(known, entry.key()))
                .findFirst();
    }

    private Optional<SearchDocument> document(DocumentRef ref) {
        return sources.of(ref.kind()).document(ref.id());
    }

    private long ended(DocumentRef ref, OutboxEntry entry) {
        return sources.of(ref.kind())
                .version(ref.id())
                .orElse(DocumentVersion.of(entry.createdAt().toInstant()));
    }
}
