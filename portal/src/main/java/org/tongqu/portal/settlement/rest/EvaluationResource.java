package org.tongqu.portal.settlement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.settlement.EvaluationDraft;
import org.tongqu.portal.settlement.EvaluationFacts;
import org.tongqu.portal.settlement.PoolEvaluations;

/** Records evaluations of games for settlements, and gives all that is needed to repeat them. */
@Path("settlements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class EvaluationResource {

    @Inject
    private PoolEvaluations evaluations;

    @POST
    @Path("{id}/evaluations")
    @Needs("settlement.evaluate")
    @Operation(
            operationId = "recordEvaluation",
            summary =
                    "Reveals the secret and records what coalitions are worth in a pool that is shared by an evaluation")
    public List<EvaluationFacts> recordEvaluation(@PathParam("id") String id, EvaluationDraft draft) {
        evaluations.record(id, draft);
        return evaluations.of(id);
    }

    @GET
    @Path("{id}/evaluations")
    @Needs("settlement.read")
    @Operation(
            operationId = "listEvaluations",
            summary = "Evaluations of a settlement with secret, seed, worths, values and standard errors, newest first")
    public List<EvaluationFacts> listEvaluations(@PathParam("id") String id) {
        return evaluations.of(id);
    }
}
