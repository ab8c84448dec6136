package org.tongqu.portal.sharing.rest;

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
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareSignatures;
import org.tongqu.portal.sharing.ShareTrial;
import org.tongqu.portal.sharing.ShareTrials;
import org.tongqu.portal.sharing.SimulationDraft;

/** Tries terms of sharing on amounts, and brings them to signing or to an end. */
@Path("share-negotiations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ShareSigningResource {

    /** Why not. */
    public record Reason(String reason) {}

    @Inject
    private ShareNegotiations negotiations;

    @Inject
    private ShareSignatures signatures;

    @Inject
    private ShareTrials trials;

    @POST
    @Path("{id}/simulations")
    @Needs("share-agreement.read")
    @Operation(operationId = "simulateShareTerms", summary = "What the newest terms would make of an amount, in fen")
    public ShareTrial simulateShareTerms(@PathParam("id") String id, SimulationDraft draft) {
        return trials.simulate(id, draft);
    }

    @GET
    @Path("{id}/examples")
    @Needs("share-agreement.read")
    @Operation(operationId = "listShareExamples", summary = "The five worked examples of the text that is signed")
    public List<ShareTrial> listShareExamples(@PathParam("id") String id) {
        return trials.examples(id);
    }

    @POST
    @Path("{id}/signing")
    @Needs("share-agreement.create")
    @Operation(operationId = "putShareTermsToSigning", summary = "Fixes the newest round as the text that is signed")
    public NegotiationFacts putShareTermsToSigning(@PathParam("id") String id) {
        signatures.putToSigning(id);
        return negotiations.get(id);
    }

    @POST
    @Path("{id}/refusal")
    @Needs("share-agreement.sign")
    @Operation(operationId = "declineShareTerms", summary = "Refuses to sign for the caller's organisation")
    public NegotiationFacts declineShareTerms(@PathParam("id") String id, Reason reason) {
        signatures.decline(id, reason.reason());
        return negotiations.get(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Needs("share-agreement.create")
    @Operation(operationId = "withdrawShareTerms", summary = "Gives up terms that are not signed by all yet")
    public NegotiationFacts withdrawShareTerms(@PathParam("id") String id, Reason reason) {
        signatures.withdraw(id, reason.reason());
        return negotiations.get(id);
    }
}
