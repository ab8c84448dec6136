package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Needs;

/** Shows what happened to a demand: the public part to its readers, everything to its two sides and the auditor. */
@ApplicationScoped
@Transactional
public class DemandHistory {

    private static final String AUDIT = "demand-audit.read";

    /** Events that happen before everybody's eyes. */
    private static final Set<String> PUBLIC = Set.of(
            "demand.published",
            "demand.adopted",
            "demand.responsesClosed",
            "demand.progressed",
            "demand.withdrawn",
            "demand.noted");

    private DemandDesk desk;
    private DemandTrail trail;

    protected DemandHistory() {} // for CDI proxies

    @Inject
    public DemandHistory(DemandDesk desk, DemandTrail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    /** The events that every reader of the demand may see, newest first; who acted and what changed is left to the audit. */
    @Needs("demand.read")
    public List<AuditEntry> publicRecord(String demandId) {
        ScenarioDemand demand = desk.readable(demandId);
        return trail.of(demand).stream()
                .filter(entry -> PUBLIC.contains(entry.action()))
                .toList();
    }

    /** All events of a demand, newest first. */
    @Needs(AUDIT)
    public List<AuditEntry> of(String demandId) {
        ScenarioDemand demand = desk.readable(demandId);
        if (!desk.isMine(AUDIT, demand)) {
            throw new DemandNotFound(demandId);
        }
        return trail.of(demand);
    }

    /** All events of a batch, newest first. */
    @Needs(AUDIT)
    public List<AuditEntry> ofBatch(String batchId) {
        DemandBatch batch = desk.readableBatch(batchId);
        if (!desk.isMine(AUDIT, batch)) {
            throw new BatchNotFound(batchId);
        }
        return trail.of(batch);
    }
}
