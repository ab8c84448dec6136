package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState;
import org.tongqu.search.Kind;

/** Keeps the index whole: rebuilds what is missing or outdated, on its own or by command. */
@ApplicationScoped
public class IndexCare {

    private Index index;
    private AuditTrail audit;

    protected IndexCare() {} // for CDI proxies

    @Inject
    public IndexCare(Index index, AuditTrail audit) {
        this.index = index;
        this.audit = audit;
    }

    /** How the index of each kind stands. */
    @Needs("search.index.read")
    public List<IndexState> states() {
        return RecordSources.KINDS.stream().map(index::state).toList();
    }

    /** Rebuilds all indices from the database while searches go on, and says how many documents each has. */
    @Needs("search.index.rebuild")
    public Map<Kind, Long> rebuild() {
        audit.record("index.rebuilt", new Subject("index", "all"), Map.of(), Map.of(), "");
        return all();
    }

    /** As {@link #rebuild}, for a rebuild whose right was asked and whose event was recorded before. */
    @SystemOnly
    public Map<Kind, Long> all() {
        Map<Kind, Long> documents = new TreeMap<>();
        index.rebuild().forEach((kind, rebuilt) -> documents.put(kind, rebuilt.documents()));
        return documents;
    }

    /** Rebuilds what needs it, for example an index that somebody deleted. */
    @SystemOnly
    public void mend() {
        for (Kind kind : RecordSources.KINDS) {
            if (index.state(kind).needsRebuild()) {
                index.rebuild(kind);
            }
        }
    }
}
