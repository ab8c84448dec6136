package org.tongqu.portal.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.feedback.Inviting;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Invitations between the two sides of matches. */
@Path("match-invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class MatchInvitationResource {

    @Inject
    private Inviting inviting;

    @GET
    @Needs("match-invitation.read")
    @Operation(
            operationId = "listMatchInvitations",
            summary = "Invitations that the caller's organisation received, or sent with box=sent")
    public Listing<JudgmentViews.InvitationView> listMatchInvitations(
            @QueryParam("box") String box, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Page wanted = Page.of(page, size);
        return Listing.of(("sent".equals(box) ? inviting.sent(wanted) : inviting.received(wanted))
                .map(JudgmentViews.InvitationView::of));
    }

    @POST
    @Path("{id}/acceptance")
    @Needs("match.judge")
    @Operation(operationId = "acceptMatchInvitation", summary = "Says yes for the organisation that was invited")
    public JudgmentViews.InvitationView acceptMatchInvitation(@PathParam("id") String id) {
        return JudgmentViews.InvitationView.of(inviting.accept(id));
    }

    @POST
    @Path("{id}/refusal")
    @Needs("match.judge")
    @Operation(operationId = "declineMatchInvitation", summary = "Says no for the organisation that was invited")
    public JudgmentViews.InvitationView declineMatchInvitation(@PathParam("id") String id, JudgmentViews.Refusal said) {
        return JudgmentViews.InvitationView.of(inviting.decline(id, said.reason(), said.comment()));
    }
}
