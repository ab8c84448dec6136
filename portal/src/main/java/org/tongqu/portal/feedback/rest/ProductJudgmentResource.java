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

/** What the provider of a product says of a demand that was proposed for it. */
@Path("products/{id}/matches/{demandId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ProductJudgmentResource {

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
            operationId = "judgeProductMatch",
            summary = "Accepts or rejects a demand that was proposed for the own product")
    public JudgmentViews.JudgmentView judgeProductMatch(
            @PathParam("id") String productId, @PathParam("demandId") String demandId, JudgmentViews.Verdict said) {
        Pair pair = new Pair(demandId, productId);
        judging.judge(Side.PRODUCT, pair, new Opinion(said.verdict(), said.reason(), said.comment()));
        return views.now(Side.PRODUCT, pair);
    }

    @DELETE
    @Path("judgment")
    @Needs("match.judge")
    @Operation(
            operationId = "undoJudgmentOfProductMatch",
            summary = "Takes back what was said of a demand that was proposed for the own product")
    public JudgmentViews.JudgmentView undoJudgmentOfProductMatch(
            @PathParam("id") String productId, @PathParam("demandId") String demandId) {
        Pair pair = new Pair(demandId, productId);
        judging.undo(Side.PRODUCT, pair);
        return views.now(Side.PRODUCT, pair);
    }

    @POST
    @Path("invitation")
    @Needs("match.judge")
    @Operation(operationId = "offerProduct", summary = "Offers the own product to the publisher of an open demand")
    public JudgmentViews.InvitationView offerProduct(
            @PathParam("id") String productId, @PathParam("demandId") String demandId, JudgmentViews.Message said) {
        Pair pair = new Pair(demandId, productId);
        return JudgmentViews.InvitationView.of(inviting.invite(Side.PRODUCT, pair, said.message()));
    }
}
