package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricProcessInstanceQuery;
import org.flowable.engine.runtime.ProcessInstance;
import org.tongqu.workflow.CaseAlreadyOpen;
import org.tongqu.workflow.CaseId;
import org.tongqu.workflow.CaseNotOpen;
import org.tongqu.workflow.CaseState;
import org.tongqu.workflow.Listing;
import org.tongqu.workflow.Paging;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Reviews;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.WorkflowRefusal;

/** The cases of the engine, as the public API promises them. */
@ApplicationScoped
@Transactional
class FlowableReviews implements Reviews {

    private static final String WITHDRAWN = "withdrawn";

    private final ProcessEngine engine;
    private final CaseHistory history;
    private final CaseLock lock;

    @Inject
    FlowableReviews(ProcessEngine engine, CaseHistory history, CaseLock lock) {
        this.engine = engine;
        this.history = history;
        this.lock = lock;
    }

    // for CDI proxies
    protected FlowableReviews() {
        this(null, null, null);
    }

    @Override
    public CaseId start(ProcessKey process, Subject subject, Routing routing) {
        if (process.perOrganisation() == routing.organisations().isEmpty()) {
            throw new IllegalArgumentException(
                    process.key() + (process.perOrganisation() ? " asks" : " does not ask") + " organisations");
        }
        if (open(subject).stream().anyMatch(each -> process.key().equals(each.getProcessDefinitionKey()))) {
            throw new CaseAlreadyOpen(process, subject);
        }
        try {
            return new CaseId(engine.getRuntimeService()
                    .createProcessInstanceBuilder()
                    .processDefinitionKey(process.key())
                    .businessKey(subject.toString())
                    .variables(Facts.of(subject, routing))
                    .start()
                    .getId());
        } catch (FlowableException e) {
            throw refusalWithin(e);
        }
    }

    @Override
    public void withdraw(Subject subject) {
        List<ProcessInstance> open = open(subject);
        if (open.isEmpty()) {
            throw new CaseNotOpen(subject);
        }
        for (ProcessInstance each : open) {
            String id = each.getId();
            if (!lock.changeWhileHeld(id, () -> engine.getRuntimeService().deleteProcessInstance(id, WITHDRAWN))) {
                throw new CaseNotOpen(subject);
            }
        }
    }

    @Override
    public Optional<CaseState> state(Subject subject) {
        return history.latest(subject).map(history::state);
    }

    @Override
    public Listing<CaseState> submittedBy(String username, Paging paging) {
        List<CaseState> page = submitted(username)
                .includeProcessVariables()
                .orderByProcessInstanceStartTime()
                .desc()
                .orderByProcessInstanceId()
                .desc()
                .listPage(paging.offset(), paging.size())
                .stream()
                .map(history::state)
                .toList();
        return new Listing<>(page, submitted(username).count(), paging);
    }

    private HistoricProcessInstanceQuery submitted(String username) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .variableValueEquals(Facts.SUBMITTED_BY, username);
    }

    private List<ProcessInstance> open(Subject subject) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.toString())
                .list();
    }

    /** The refusal that an expression threw somewhere inside the engine, or else the engine's own exception. */
    private static RuntimeException refusalWithin(FlowableException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkflowRefusal refusal) {
                return refusal;
            }
        }
        return exception;
    }
}
