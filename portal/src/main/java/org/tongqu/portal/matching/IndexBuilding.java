package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Index;
import org.tongqu.search.Index.Rebuilt;
import org.tongqu.search.Kind;

/**
 * Builds indexes and clears away what others left behind, for whoever has the turn.
 *
 * <p>The transaction of the turn rests meanwhile: every step of reading is a transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class IndexBuilding {

    private static final Logger LOG = Logger.getLogger(IndexBuilding.class.getName());

    private Index index;
    private RebuildLog log;
    private Outbox outbox;

    protected IndexBuilding() {} // for CDI proxies

    @Inject
    public IndexBuilding(Index index, RebuildLog log, Outbox outbox) {
        this.index = index;
        this.log = log;
        this.outbox = outbox;
    }

    /** Rebuilds all indexes, unless a rebuild of all that began or ended behind the given one has ended well. */
    @SystemOnly
    public Map<Kind, Long> allUnlessBehind(long before) {
        return log.wholeBehind(before).map(IndexRebuild::documents).orElseGet(() -> build(RecordSources.KINDS, true));
    }

    /** Drops what a killed rebuild left behind and rebuilds what needs it, for example an index that somebody deleted. */
    @SystemOnly
    public void mend() {
        log.interrupted();
        for (Kind kind : RecordSources.KINDS) {
            List<String> dropped = index.tidy(kind);
            if (!dropped.isEmpty()) {
                LOG.log(Level.INFO, "dropped what a rebuild left behind: {0}", dropped);
            }
        }
        List<Kind> needy = RecordSources.KINDS.stream()
                .filter(kind -> index.state(kind).needsRebuild())
                .toList();
        if (!needy.isEmpty()) {
            build(needy, false);
        }
    }

    private Map<Kind, Long> build(Collection<Kind> kinds, boolean whole) {
        long id = log.begin(whole);
        try {
            Map<Kind, Long> documents = new TreeMap<>();
            for (Kind kind : kinds) {
                Rebuilt rebuilt = index.rebuild(kind);
                documents.put(kind, rebuilt.documents());
                rebuilt.refused().forEach(this::setAside);
            }
            log.ended(id, documents);
            return documents;
        } catch (RuntimeException e) {
            log.failed(id, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** What is refused is tried again like any other change, until it stands among the work that is set aside. */
    private void setAside(Index.Refused refused) {
        LOG.log(Level.WARNING, "{0} is not in the new index: {1}", new Object[] {refused.ref(), refused.reason()});
        String id = refused.ref().id();
        outbox.addUnlessWaiting("index", id, Map.of("kind", refused.ref().kind().code(), "id", id));
    }
}
