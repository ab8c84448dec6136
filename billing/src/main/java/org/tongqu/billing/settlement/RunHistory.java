package org.tongqu.billing.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.StatusLog;

/** Moves runs and writes down who moved them. */
@ApplicationScoped
public class RunHistory {

    private StatusLog log;
    private Clock clock;

    protected RunHistory() {} // for CDI proxies

    /** History kept in the status log. */
    @Inject
    public RunHistory(StatusLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Writes down a new run. */
    public void born(SettlementRun run, String reason, Actor by) {
        log.add(StatusLog.Entry.born(DocumentKind.SETTLEMENT, run.id(), run.status(), by)
                .because(reason));
    }

    /** Moves a run and writes it down. */
    public void move(SettlementRun run, RunState target, String reason, Actor by) {
        RunState before = run.status();
        run.move(target);
        moved(run, before, reason, by);
    }

    /** Writes down that a run has moved. */
    public void moved(SettlementRun run, RunState before, String reason, Actor by) {
        log.add(StatusLog.Entry.moved(DocumentKind.SETTLEMENT, run.id(), before, run.status(), by)
                .because(reason));
    }

    /** Writes down how a dispute over a part of a run went on. */
    void dispute(StatusLog.Entry entry) {
        log.add(entry);
    }

    /** The time of the clock. */
    public Instant now() {
        return clock.instant();
    }

    /** The business date of the clock. */
    public LocalDate today() {
        return BillingPeriod.dateOf(now());
    }
}
