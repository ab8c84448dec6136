package org.tongqu.portal.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.feedback.JudgmentExport;
import org.tongqu.portal.security.Needs;

/** What is known of pairs, for measuring the ranking. */
@Path("match-judgments")
@ApplicationScoped
public class MatchJudgmentResource {

    @Inject
    private JudgmentExport export;

    @GET
    @Produces("text/plain")
    @Needs("match-judgment.export")
    @Operation(
            operationId = "exportMatchJudgments",
            summary =
                    "Judged pairs in the form of TREC: demand, 0, product, grade (0 unfit, 1 fit, 2 agreed on, 3 used)")
    public Response exportMatchJudgments() {
        return Response.ok(export.qrels())
                .type("text/plain; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"qrels.txt\"")
                .build();
    }
}
