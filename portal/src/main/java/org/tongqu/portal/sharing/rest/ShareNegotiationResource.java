package org.tongqu.portal.sharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiating;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareProse;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.store.Page;

/** Drafts and negotiates the terms by which a consortium shares. */
@Path("share-negotiations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ShareNegotiationResource {

    /** Terms for a consortium; what is left out is taken from it. */
    public record Draft(String consortiumId, TermsDraft terms) {}

    /** Other terms, and why. */
    public record CounterProposal(TermsDraft terms, String comment) {}

    /** What a member says. */
    public record Comment(String text) {}

    /** The terms in plain language, in the reader's. */
    public record Clauses(List<String> clauses) {}

    @Inject
    private ShareNegotiations negotiations;

    @Inject
    private ShareNegotiating negotiating;

    @Inject
    private ShareProse prose;

    @GET
    @Needs("share-agreement.read")
    @Operation(
            operationId = "listShareNegotiations",
            summary = "Terms of sharing that the caller may see, of all consortia or of one")
    public Listing<NegotiationFacts> listShareNegotiations(
            @QueryParam("consortium") String consortium,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(negotiations.list(consortium, Page.of(page, size)));
    }

    @POST
    @Needs("share-agreement.create")
    @Operation(operationId = "draftShareTerms", summary = "Begins a draft of terms for a consortium one leads")
    public Response draftShareTerms(Draft draft) {
        TermsDraft terms = draft.terms() == null ? new TermsDraft(null, null, null, null, null, null) : draft.terms();
        String id = negotiating.draft(draft.consortiumId(), terms);
        return Response.created(URI.create("/api/v1/share-negotiations/" + id))
                .entity(negotiations.get(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("share-agreement.read")
    @Operation(
            operationId = "getShareNegotiation",
            summary = "Terms of sharing with rounds, comments and the text that is signed")
    public NegotiationFacts getShareNegotiation(@PathParam("id") String id) {
        return negotiations.get(id);
    }

    @GET
    @Path("{id}/clauses")
    @Needs("share-agreement.read")
    @Operation(operationId = "readShareTerms", summary = "The newest terms in plain language")
    public Clauses readShareTerms(@PathParam("id") String id, @Context HttpHeaders headers) {
        return new Clauses(prose.clauses(
                negotiations.get(id), headers.getAcceptableLanguages().get(0)));
    }

    @GET
    @Path("{id}/history")
    @Needs("share-agreement.read")
    @Operation(operationId = "getShareNegotiationHistory", summary = "What happened to terms, newest first")
    public List<AuditResource.Event> getShareNegotiationHistory(@PathParam("id") String id) {
        return negotiations.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @PUT
    @Path("{id}")
    @Needs("share-agreement.create")
    @Operation(operationId = "reviseShareTerms", summary = "Writes a draft anew")
    public NegotiationFacts reviseShareTerms(@PathParam("id") String id, TermsDraft terms) {
        negotiating.revise(id, terms);
        return negotiations.get(id);
    }

    @POST
    @Path("{id}/sending")
    @Needs("share-agreement.create")
    @Operation(operationId = "sendShareTerms", summary = "Sends a draft that contradicts itself nowhere to the members")
    public NegotiationFacts sendShareTerms(@PathParam("id") String id) {
        negotiating.send(id);
        return negotiations.get(id);
    }

    @POST
    @Path("{id}/counter-proposals")
    @Needs("share-agreement.negotiate")
    @Operation(operationId = "counterShareTerms", summary = "Proposes other terms as the next round")
    public NegotiationFacts counterShareTerms(@PathParam("id") String id, CounterProposal proposal) {
        negotiating.counter(id, proposal.terms(), proposal.comment());
        return negotiations.get(id);
    }

    @POST
    @Path("{id}/comments")
    @Needs("share-agreement.negotiate")
    @Operation(operationId = "commentShareTerms", summary = "Says something about the newest round")
    public NegotiationFacts commentShareTerms(@PathParam("id") String id, Comment comment) {
        negotiating.comment(id, comment.text());
        return negotiations.get(id);
    }
}
