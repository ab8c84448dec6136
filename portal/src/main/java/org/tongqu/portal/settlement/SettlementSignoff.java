package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.SettlementOpened;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.time.WorkingDays;
import org.tongqu.workflow.About;
import org.tongqu.workflow.Actor;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.ReviewDecided;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Task;
import org.tongqu.workflow.Tasks;
import org.tongqu.workflow.spi.Candidates;
import org.tongqu.workflow.spi.ProcessAction;

/** Ties settlements to the sign-off process: the only class of the feature that knows the workflow. */
@ApplicationScoped
public class SettlementSignoff implements Candidates, ProcessAction {

    /** Kind of the subject of a sign-off. */
    public static final String SUBJECT = "settlement";

    /** Working days for all members together (platform rule). */
    static final int SIGNOFF_DAYS = 5;

    private Reviews reviews;
    private Tasks tasks;
    private SettlementVerdicts verdicts;
    private Deadline deadline;
    private Caller caller;

    protected SettlementSignoff() {} // for CDI proxies

    @Inject
    public SettlementSignoff(
            Reviews reviews, Tasks tasks, SettlementVerdicts verdicts, Deadline deadline, Caller caller) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.verdicts = verdicts;
        this.deadline = deadline;
        this.caller = caller;
    }

    void start(@Observes SettlementOpened opened) {
        reviews.start(
                ProcessKey.SETTLEMENT_SIGNOFF,
                new Subject(SUBJECT, opened.settlementId()),
                Routing.dueOn(deadline.day())
                        .toAll(opened.members().stream().map(PartyRef::id).toList()));
    }

    void decided(@Observes @About(SUBJECT) ReviewDecided decided) {
        String id = decided.subject().id();
        String person = decided.actor().username();
        if (decided.decision() == Decision.CONFIRMED) {
            verdicts.confirm(id, decided.organisation(), person);
        } else if (decided.decision() == Decision.DISPUTED) {
            verdicts.dispute(id, decided.organisation(), person, decided.comment());
        }
    }

    /** The day until which the caller's organisation is asked; empty if it is not. */
    Optional<LocalDate> dueOn(String settlementId) {
        return ownTask(settlementId).map(task -> task.term().dueOn());
    }

    /** Answers the caller's organisation's own question. */
    void answer(String settlementId, boolean confirmed, String comment) {
        Task task = ownTask(settlementId).orElseThrow(() -> new NothingToDecide(settlementId));
        Set<String> roles = caller.roles().stream().map(Role::name).collect(Collectors.toSet());
        Actor actor = new Actor(caller.username(), roles, caller.organisation());
        tasks.decide(task.id(), actor, confirmed ? Decision.CONFIRMED : Decision.DISPUTED, comment);
    }

    private Optional<Task> ownTask(String settlementId) {
        return tasks.openAbout(new Subject(SUBJECT, settlementId)).stream()
                .filter(task -> task.step().organisation().equals(caller.organisation()))
                .findFirst();
    }

    @Override
    public String name() {
        return "postSettlement";
    }

    @Override
    public void run(Subject subject) {
        verdicts.post(subject.id());
    }

    @Override
    public Set<String> subjectKinds() {
        return Set.of(SUBJECT);
    }

    @Override
    public Set<CandidateGroup> mayAct(ProcessKey process, String step, Subject subject, String organisation) {
        return Set.of(
                CandidateGroup.ofRoleIn(Role.CONSORTIUM_LEAD.name(), organisation),
                CandidateGroup.ofRoleIn(Role.CONSORTIUM_MEMBER.name(), organisation));
    }

    /** Until when the members should answer. */
    @Dependent
    public static class Deadline {

        private final WorkingDays workingDays;
        private final Clock clock;

        @Inject
        public Deadline(WorkingDays workingDays, Clock clock) {
            this.workingDays = workingDays;
            this.clock = clock;
        }

        LocalDate day() {
            return workingDays.plus(LocalDate.now(clock), SIGNOFF_DAYS);
        }
    }
}
