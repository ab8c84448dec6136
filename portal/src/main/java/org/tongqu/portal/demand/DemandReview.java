package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.About;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.spi.Candidates;

/**
 * The one place where demands meet the workflow: starts reviews, says who may decide them, takes decisions over.
 *
 * <p>A batch is reviewed as a whole; a demand that was returned and comes back after its batch went on is reviewed alone.
 * Reviewers are those of the organiser; the submitter never decides.
 */
@ApplicationScoped
public class DemandReview implements Candidates {

    /** Working days a reviewer has (platform rule 平台规则). */
    static final int TERM = 5;

    private static final String BATCH = DemandTrail.BATCH;
    private static final String DEMAND = DemandTrail.DEMAND;

    private Reviews reviews;
    private DemandVerdicts verdicts;
    private WorkingDays workingDays;
    private Clock clock;

    protected DemandReview() {} // for CDI proxies

    @Inject
    public DemandReview(Reviews reviews, DemandVerdicts verdicts, WorkingDays workingDays, Clock clock) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    void start(DemandBatch batch, String submitter) {
        start(new Subject(BATCH, batch.id()), batch.organiserId(), submitter);
    }

    void start(ScenarioDemand demand, String submitter) {
        start(new Subject(DEMAND, demand.id()), demand.organiserId(), submitter);
    }

    /** Ends the review of a batch without a decision. */
    void withdraw(DemandBatch batch) {
        reviews.withdraw(new Subject(BATCH, batch.id()));
    }

    /** Ends the review of a single demand, if it has one. */
    void withdrawIfOpen(ScenarioDemand demand) {
        Subject subject = new Subject(DEMAND, demand.id());
        if (reviews.state(subject).filter(state -> !state.finished()).isPresent()) {
            reviews.withdraw(subject);
        }
    }

    @Override
    public Set<String> subjectKinds() {
        return Set.of(BATCH, DEMAND);
    }

    @Override
    public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
        return Set.of(CandidateGroup.ofRoleIn(Role.AUTHORITY_REVIEWER.name(), organisation));
    }

    void batchDecided(@Observes @About(BATCH) ReviewDecided event) {
        if (event.decision() == Decision.APPROVED) {
            verdicts.batchApproved(event.subject().id(), event.comment());
        } else {
            verdicts.batchReturned(event.subject().id(), event.comment());
        }
    }

    void demandDecided(@Observes @About(DEMAND) ReviewDecided event) {
        if (event.decision() == Decision.APPROVED) {
            verdicts.demandApproved(event.subject().id(), event.comment());
        } else {
            verdicts.demandReturned(event.subject().id(), event.comment());
        }
    }

    private void start(Subject subject, String organiser, String submitter) {
        LocalDate dueOn = workingDays.plus(LocalDate.now(clock), TERM);
        Routing routing = Routing.dueOn(dueOn).to(organiser).submittedBy(submitter);
        reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, subject, routing);
    }
}
