package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.search.Comparison;
import org.tongqu.search.Index;
import org.tongqu.search.IndexState;
import org.tongqu.search.Kind;

/** Keeps the index whole: rebuilds what is missing or outdated, on its own or by command, and checks it. */
@ApplicationScoped
public class IndexCare {

    private Index index;
    private IndexTurn turn;
    private IndexBuilding building;
    private RebuildLog log;
    private AuditTrail audit;

    protected IndexCare() {} // for CDI proxies

    @Inject
    public IndexCare(Index index, IndexTurn turn, IndexBuilding building, RebuildLog log, AuditTrail audit) {
        this.index = index;
        this.turn = turn;
        this.building = building;
        this.log = log;
        this.audit = audit;
    }

    /** How the index of each kind stands. */
    @Needs("search.index.read")
    public List<IndexState> states() {
        return RecordSources.KINDS.stream().map(index::state).toList();
    }

    /** Compares the index of each kind with the database, record by record; changes nothing. */
    @Needs("search.index.check")
    public List<Comparison> check() {
        return compared();
    }

    /** As {@link #check}, for a check whose right was asked before. */
    @SystemOnly
    public List<Comparison> compared() {
        return RecordSources.KINDS.stream().map(index::compare).toList();
    }

    /**
     * Rebuilds all indices from the database while searches go on, and says how many documents each has. If a node does so
     * already, its result is waited for.
     */
    @Needs("search.index.rebuild")
    public Map<Kind, Long> rebuild() {
        audit.record("index.rebuilt", new Subject("index", "all"), Map.of(), Map.of(), "");
        return all();
    }

    /** As {@link #rebuild}, for a rebuild whose right was asked and whose event was recorded before. */
    @SystemOnly
    public Map<Kind, Long> all() {
        long before = log.lastEnded();
        return turn.take(() -> building.allUnlessBehind(before));
    }

    /** Mends what needs it, unless a node does so already. */
    @SystemOnly
    public void mend() {
        turn.ifFree(building::mend);
    }
}
