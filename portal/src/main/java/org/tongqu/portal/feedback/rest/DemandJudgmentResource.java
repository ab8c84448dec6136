package org.tongqu.portal.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.feedback.Inviting;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.Opinion;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;
import org.tongqu.portal.security.Needs;

/** What the owners of a demand say of a product that was proposed for it. */
@Path("demands/{id}/matches/{productId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DemandJudgmentResource {

    @Inject
    private Judging judging;

    @Inject
    private Inviting inviting;

    @Inject
    private JudgmentViews views;

    @POST
    @Path("judgment")
    @Needs("match.judge")
    @Operation(
            operationId = "judgeDemandMatch",
            summary = "Accepts or rejects a product that was proposed for the own demand")
    public JudgmentViews.JudgmentView judgeDemandMatch(
            @PathParam("id") String demandId, @PathParam("productId") String productId, JudgmentViews.Verdict said) {
        Pair pair = new Pair(demandId, productId);
        judging.judge(Side.DEMAND, pair, new Opinion(said.verdict(), said.reason(), said.comment()));
        return views.now(Side.DEMAND, pair);
    }

    @DELETE
    @Path("judgment")
    @Needs("match.judge")
    @Operation(
            operationId = "undoJudgmentOfDemandMatch",
            summary = "Takes back what was said of a product that was proposed for the own demand")
    public JudgmentViews.JudgmentView undoJudgmentOfDemandMatch(
            @PathParam("id") String demandId, @PathParam("productId") String productId) {
        Pair pair = new Pair(demandId, productId);
        judging.undo(Side.DEMAND, pair);
        return views.now(Side.DEMAND, pair);
    }

    @POST
    @Path("invitation")
    @Needs("match.judge")
    @Operation(operationId = "inviteProvider", summary = "Invites the provider of a product to an own open demand")
    public JudgmentViews.InvitationView inviteProvider(
            @PathParam("id") String demandId, @PathParam("productId") String productId, JudgmentViews.Message said) {
        Pair pair = new Pair(demandId, productId);
        return JudgmentViews.InvitationView.of(inviting.invite(Side.DEMAND, pair, said.message()));
    }
}
