package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.security.SystemOnly;

/** Closes demands whose deadline has passed, and batches that have no open demand left. */
@ApplicationScoped
@Transactional
public class DemandClosing {

    private Batches batches;
    private Demands demands;
    private DemandTrail trail;

    protected DemandClosing() {} // for CDI proxies

    @Inject
    public DemandClosing(Batches batches, Demands demands, DemandTrail trail) {
        this.batches = batches;
        this.demands = demands;
        this.trail = trail;
    }

    /** Closes some demands and returns how many. */
    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int closeDemands(int limit) {
        OffsetDateTime now = trail.now();
        boolean hourPassed = !now.toLocalTime().isBefore(Timeline.CLOSING_HOUR);
        LocalDate lastDay = hourPassed ? now.toLocalDate() : now.toLocalDate().minusDays(1);
        List<ScenarioDemand> overdue = demands.lockOverdue(lastDay, limit);
        for (ScenarioDemand demand : overdue) {
            Map<String, Object> before = DemandTrail.facts(demand);
            demand.move(DemandMove.CLOSE_RESPONSES, now);
            trail.record("demand.responsesClosed", demand, before, "");
        }
        return overdue.size();
    }

    /** Closes some batches and returns how many. */
    @SystemOnly
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int closeBatches(int limit) {
        List<DemandBatch> over = batches.lockDueForClosing(limit);
        for (DemandBatch batch : over) {
            Map<String, Object> before = DemandTrail.facts(batch);
            batch.move(BatchMove.CLOSE);
            trail.record("demand-batch.closed", batch, before, "");
        }
        return over.size();
    }
}
