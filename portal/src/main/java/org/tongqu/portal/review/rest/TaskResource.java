package org.tongqu.portal.review.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.review.SubjectLinks;
import org.tongqu.portal.review.TaskDecision;
import org.tongqu.portal.review.TaskFile;
import org.tongqu.portal.review.TaskInbox;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.Task;

/** The inbox: reads, takes and decides tasks. */
@Path("tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class TaskResource {

    /**
     * A decision.
     *
     * @param decision APPROVED, RETURNED, REJECTED, CONFIRMED or DISPUTED; which of them, the task says
     * @param comment needed to return, reject or dispute
     */
    public record DecisionDraft(String decision, String comment) {}

    /**
     * What became of a decision.
     *
     * @param taskId the task, which is closed now
     * @param decision what was decided
     */
    public record Decided(String taskId, Decision decision) {}

    @Inject
    private TaskInbox inbox;

    @Inject
    private TaskDecision deciding;

    @Inject
    private SubjectLinks links;

    @GET
    @Needs("task.read")
    @Operation(operationId = "listTasks", summary = "Open tasks of the caller, earliest due day first")
    public Listing<TaskAnswers.Line> listTasks(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(inbox.open(Page.of(page, size)).map(task -> TaskAnswers.Line.of(task, about(task))));
    }

    @GET
    @Path("{id}")
    @Needs("task.read")
    @Operation(operationId = "getTask", summary = "One open task of the caller with the course of its case")
    public TaskAnswers.Whole getTask(@PathParam("id") String id) {
        TaskFile file = inbox.get(id);
        return TaskAnswers.Whole.of(file, about(file.task()));
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.WILDCARD)
    @Needs("task.decide")
    @Operation(operationId = "claimTask", summary = "Takes a task, so that nobody else decides it")
    public TaskAnswers.Whole claimTask(@PathParam("id") String id) {
        deciding.claim(id);
        return getTask(id);
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.WILDCARD)
    @Needs("task.decide")
    @Operation(operationId = "releaseTask", summary = "Gives a task back to its group")
    public TaskAnswers.Whole releaseTask(@PathParam("id") String id) {
        deciding.release(id);
        return getTask(id);
    }

    @POST
    @Path("{id}/decision")
    @Needs("task.decide")
    @Operation(operationId = "decideTask", summary = "Decides a task; what follows happens in the same transaction")
    public Decided decideTask(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, DecisionDraft draft) {
        return new Decided(id, deciding.decide(id, decision(id, draft), draft.comment(), key));
    }

    private Decision decision(String id, DecisionDraft draft) {
        String wanted = draft.decision() == null ? "" : draft.decision();
        Violations violations = new Violations();
        if (wanted.isEmpty()) {
            violations.add("decision", "required");
        } else {
            boolean known =
                    Arrays.stream(Decision.values()).anyMatch(one -> one.name().equals(wanted));
            violations.require(known, "decision", "unknownCode", wanted);
        }
        if (!violations.isEmpty()) {
            inbox.get(id); // to a stranger a task looks like one that does not exist, whatever is sent
        }
        violations.throwIfAny();
        return Decision.valueOf(wanted);
    }

    private TaskAnswers.About about(Task task) {
        return TaskAnswers.About.of(task.subject(), links.find(task.subject()));
    }
}
