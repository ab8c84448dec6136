package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flowable.engine.delegate.DelegateExecution;
import org.tongqu.workflow.CandidateGroup;
import org.tongqu.workflow.NobodyMayAct;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.spi.Candidates;

/** What a process may ask about its steps; the expressions know it as {@code steps}. */
@Dependent
class ProcessSteps {

    private final Iterable<Candidates> candidates;
    private final Deadlines deadlines;

    @Inject
    ProcessSteps(@Any Instance<Candidates> candidates, Deadlines deadlines) {
        this((Iterable<Candidates>) candidates, deadlines);
    }

    ProcessSteps(Iterable<Candidates> candidates, Deadlines deadlines) {
        this.candidates = candidates;
        this.deadlines = deadlines;
    }

    /** The groups that may act on the current step. */
    public List<String> candidates(DelegateExecution execution) {
        String step = execution.getCurrentActivityId();
        Subject subject = Facts.subject(execution);
        Set<CandidateGroup> groups = responsibleFor(subject)
                .mayAct(Facts.process(execution.getProcessDefinitionId()), step, subject, (String)
                        execution.getVariable(Facts.ORGANISATION));
        if (groups.isEmpty()) {
            throw new NobodyMayAct(subject, step);
        }
        return new TreeSet<>(groups).stream().map(CandidateGroup::key).toList();
    }

    /** The organisations that have to sign off. */
    public List<String> organisations(DelegateExecution execution) {
        return Facts.organisations(execution);
    }

    /** The first moment at which a step is overdue. */
    public Date dueAt(DelegateExecution execution, String step) {
        return deadlines.endOf(LocalDate.parse(Facts.dueOn(execution, step)));
    }

    private Candidates responsibleFor(Subject subject) {
        List<Candidates> answering = new ArrayList<>();
        for (Candidates each : candidates) {
            if (each.subjectKinds().contains(subject.kind())) {
                answering.add(each);
            }
        }
        if (answering.size() != 1) {
            throw new IllegalStateException(
                    answering.size() + " beans say who may act on subjects of kind " + subject.kind());
        }
        return answering.get(0);
    }
}
