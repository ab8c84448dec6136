package org.tongqu.portal.demand.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.demand.DemandQuestion;
import org.tongqu.portal.demand.DemandQuestions;
import org.tongqu.portal.demand.DemandResponse;
import org.tongqu.portal.demand.DemandResponses;
import org.tongqu.portal.demand.ResponseDraft;
import org.tongqu.portal.security.Needs;

/** What organisations say to a demand and what everybody may know of its course. */
@Path("demands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DemandExchangeResource {

    /** A public question with its answer, if there is one; who asked stays unnamed. */
    public record Question(
            Long id,
            String question,
            OffsetDateTime askedAt,
            LocalDate promisedOn,
            String answer,
            OffsetDateTime answeredAt) {

        static Question of(DemandQuestion q) {
            return new Question(q.id(), q.question(), q.askedAt(), q.promisedOn(), q.answer(), q.answeredAt());
        }
    }

    /** A statement of intent. */
    public record Statement(
            String organisationId,
            String statement,
            List<String> productIds,
            boolean withConsortium,
            OffsetDateTime submittedAt) {

        static Statement of(DemandResponse r) {
            return new Statement(
                    r.organisationId(), r.statement(), r.productIds(), r.withConsortium(), r.submittedAt());
        }
    }

    /** A public event. */
    public record Event(OffsetDateTime at, String action, String organisationId, String words) {

        static Event of(AuditEntry e) {
            return new Event(e.at(), e.action(), e.organisationId(), e.reason());
        }
    }

    /** A question to ask. */
    public record Asking(String question) {}

    /** An answer to give. */
    public record Answer(String answer) {}

    @Inject
    private DemandQuestions questions;

    @Inject
    private DemandResponses responses;

    @Inject
    private DemandHistory history;

    @GET
    @Path("{id}/record")
    @Needs("demand.read")
    @Operation(operationId = "listDemandRecord", summary = "The public events of a demand, newest first")
    public List<Event> listDemandRecord(@PathParam("id") String id) {
        return history.publicRecord(id).stream().map(Event::of).toList();
    }

    @GET
    @Path("{id}/questions")
    @Needs("demand.read")
    @Operation(operationId = "listDemandQuestions", summary = "Questions about a demand and their answers")
    public List<Question> listDemandQuestions(@PathParam("id") String id) {
        return questions.of(id).stream().map(Question::of).toList();
    }

    @POST
    @Path("{id}/questions")
    @Needs("demand.ask")
    @Operation(operationId = "askAboutDemand", summary = "Asks about an open demand, publicly")
    public Response askAboutDemand(
            @PathParam("id") String id, Asking asking, @HeaderParam("Idempotency-Key") String key) {
        questions.ask(id, asking.question(), key);
        return Response.status(Response.Status.CREATED)
                .entity(listDemandQuestions(id))
                .build();
    }

    @POST
    @Path("{id}/questions/{question}/answer")
    @Needs("demand.answer")
    @Operation(operationId = "answerDemandQuestion", summary = "Answers a question, publicly")
    public List<Question> answerDemandQuestion(
            @PathParam("id") String id, @PathParam("question") long question, Answer answer) {
        questions.answer(id, question, answer.answer());
        return listDemandQuestions(id);
    }

    @GET
    @Path("{id}/responses")
    @Needs("demand-response.read")
    @Operation(operationId = "listDemandResponses", summary = "Statements of intent, once responses have closed")
    public List<Statement> listDemandResponses(@PathParam("id") String id) {
        return responses.of(id).stream().map(Statement::of).toList();
    }

    @POST
    @Path("{id}/responses")
    @Needs("demand.respond")
    @Operation(operationId = "respondToDemand", summary = "States the intent of the caller's organisation")
    public Response respondToDemand(
            @PathParam("id") String id, ResponseDraft draft, @HeaderParam("Idempotency-Key") String key) {
        responses.respond(id, draft, key);
        return Response.status(Response.Status.CREATED)
                .entity(responses.mine(id).map(Statement::of).orElseThrow())
                .build();
    }

    @DELETE
    @Path("{id}/responses/own")
    @Needs("demand.respond")
    @Operation(operationId = "withdrawDemandResponse", summary = "Takes the own statement of intent back")
    public void withdrawDemandResponse(@PathParam("id") String id) {
        responses.withdraw(id);
    }
}
