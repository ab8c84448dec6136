package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.organisation.OrganisationJournal;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.outbox.OutboxConsumer;
import org.tongqu.portal.outbox.OutboxEntry;
import org.tongqu.portal.outbox.RefusedEntry;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.Kind;

/**
 * Has every document written anew that carries the name of a renamed organisation.
 *
 * <p>An entry is a step of some hundred records and leaves the next step behind, so that a large provider delays nobody.
 */
@ApplicationScoped
public class RenamedOrganisations implements OutboxConsumer {

    private static final String KIND = "kind";
    private static final String AFTER = "after";

    private RecordSources sources;
    private Outbox outbox;

    protected RenamedOrganisations() {} // for CDI proxies

    @Inject
    public RenamedOrganisations(RecordSources sources, Outbox outbox) {
        this.sources = sources;
        this.outbox = outbox;
    }

    @Override
    public String topic() {
        return OrganisationJournal.RENAMED;
    }

    @Override
    public List<RefusedEntry> consume(List<OutboxEntry> entries) {
        entries.forEach(this::step);
        return List.of();
    }

    private void step(OutboxEntry entry) {
        String reached = (String) entry.payload().getOrDefault(KIND, "");
        String after = (String) entry.payload().getOrDefault(AFTER, "");
        for (Kind kind : RecordSources.KINDS) {
            boolean done = !reached.isEmpty() && !reached.equals(kind.code());
            if (!done && index(kind, Walk.naming(entry.key()).behind(after))) {
                return;
            }
            if (!done) {
                reached = "";
                after = "";
            }
        }
    }

    /** Has the records of a step indexed and notes the next step; false if there are none. */
    private boolean index(Kind kind, Walk walk) {
        List<String> ids = sources.of(kind).naming(walk);
        ids.forEach(id -> outbox.add("index", id, Map.of(KIND, kind.code(), "id", id)));
        if (ids.isEmpty()) {
            return false;
        }
        Map<String, String> next = Map.of(KIND, kind.code(), AFTER, ids.get(ids.size() - 1));
        outbox.add(OrganisationJournal.RENAMED, walk.organisation(), next);
        return true;
    }
}
