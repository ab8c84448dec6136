package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Records how a demand goes on after responses closed: evaluation, publicity, contract, implementation, acceptance. */
@ApplicationScoped
@Transactional
public class DemandProgress {

    private static final String PROGRESS = "demand.progress";
    private static final int NOTE = 500;

    /** What happens by submission, review, release and time, and is not recorded by hand. */
    private static final Set<DemandMove> BY_ITSELF = EnumSet.of(
            DemandMove.SEND_TO_UNIT_REVIEW,
            DemandMove.SUBMIT,
            DemandMove.RECALL,
            DemandMove.ARGUE,
            DemandMove.SELECT,
            DemandMove.RETURN,
            DemandMove.OPEN,
            DemandMove.CLOSE_RESPONSES,
            DemandMove.WITHDRAW);

    private DemandDesk desk;
    private DemandChecks checks;
    private DemandTrail trail;
    private Event<DemandCompleted> completed;

    protected DemandProgress() {} // for CDI proxies

    @Inject
    public DemandProgress(DemandDesk desk, DemandChecks checks, DemandTrail trail, Event<DemandCompleted> completed) {
        this.desk = desk;
        this.checks = checks;
        this.trail = trail;
        this.completed = completed;
    }

    /** Records a step; readers of the demand see it with its note. */
    @Needs(PROGRESS)
    public void record(String demandId, DemandStep step) {
        ScenarioDemand demand = desk.changeable(PROGRESS, demandId);
        check(demand, step).throwIfAny();
        Map<String, Object> before = DemandTrail.facts(demand);
        demand.move(step.move(), trail.now());
        if (step.move() == DemandMove.SHORTLIST) {
            demand.award(step.winnerId(), step.consortiumId());
        }
        if (step.move() == DemandMove.COMPLETE) {
            demand.achieved(step.achieved());
        }
        trail.record("demand.progressed", demand, before, step.note());
        if (step.move() == DemandMove.COMPLETE) {
            completed.fire(new DemandCompleted(demandId, demand.publisherId(), step.productIds()));
        }
    }

    /** Adds a public explanation 补充说明 to a released demand. */
    @Needs(PROGRESS)
    public void explain(String demandId, String note) {
        ScenarioDemand demand = desk.changeable(PROGRESS, demandId);
        new Violations().text("note", note, NOTE).throwIfAny();
        if (!demand.isReleased()) {
            throw new DemandNotReleased(demandId);
        }
        trail.record("demand.noted", demand, Map.of(), note.strip());
    }

    private Violations check(ScenarioDemand demand, DemandStep step) {
        Violations found = new Violations();
        found.require(step.move() != null, "move", "required");
        found.require(
                step.move() == null || !BY_ITSELF.contains(step.move()),
                "move",
                "unknownCode",
                String.valueOf(step.move()));
        found.text("note", step.note(), NOTE);
        if (step.move() == DemandMove.SHORTLIST) {
            checks.organisation(found, "winnerId", step.winnerId());
        }
        found.require(
                step.move() == DemandMove.COMPLETE || step.productIds().isEmpty(),
                "productIds",
                "demand.onlyCompleting");
        checks.products(found, "productIds", step.productIds());
        if (step.move() == DemandMove.COMPLETE) {
            Set<String> reached = step.achieved().stream()
                    .filter(one -> one.value() != null)
                    .map(Achievement::indicator)
                    .collect(Collectors.toSet());
            demand.content().expectedOutcomes().stream()
                    .map(ExpectedOutcome::indicator)
                    .filter(indicator -> !reached.contains(indicator))
                    .forEach(indicator -> found.add("achieved", "demand.notReached", indicator));
        }
        return found;
    }
}
