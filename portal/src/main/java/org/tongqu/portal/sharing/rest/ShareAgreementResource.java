package org.tongqu.portal.sharing.rest;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.sharing.ShareDraft;
import org.tongqu.portal.sharing.ShareFacts;
import org.tongqu.portal.sharing.ShareRegistration;
import org.tongqu.portal.sharing.ShareSignatures;
import org.tongqu.portal.sharing.TermsDraft;

/** Registers and signs the terms by which a consortium shares. */
@Path("share-agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ShareAgreementResource {

    /** The terms for a consortium; members and weights are taken from it. */
    public record ShareRequest(
            String consortiumId,
            String title,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            List<TermsDraft.StageDraft> stages) {}

    /** The digest of the text that the signer was shown, and the signer's password once more. */
    public record Signature(String digest, String password) {}

    @Inject
    private ShareRegistration registration;

    @Inject
    private ShareSignatures signatures;

    @GET
    @Needs("share-agreement.read")
    @Operation(operationId = "listShareAgreements", summary = "The newest share agreements of a consortium")
    public List<ShareFacts> listShareAgreements(@QueryParam("consortium") String consortium) {
        return consortium == null || consortium.isBlank() ? List.of() : registration.ofConsortium(consortium);
    }

    @POST
    @Needs("share-agreement.create")
    @Operation(
            operationId = "registerShareAgreement",
            summary = "Puts terms of sharing to signing without a negotiation")
    public Response registerShareAgreement(ShareRequest request) {
        ShareDraft draft =
                new ShareDraft(request.title(), request.effectiveFrom(), request.effectiveTo(), request.stages());
        ShareFacts registered = registration.register(request.consortiumId(), draft);
        return Response.created(URI.create("/api/v1/share-agreements/" + registered.id()))
                .entity(registered)
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("share-agreement.read")
    @Operation(operationId = "getShareAgreement", summary = "The newest version of a share agreement")
    public ShareFacts getShareAgreement(@PathParam("id") String id) {
        return registration.get(id);
    }

    @POST
    @Path("{id}/signatures")
    @Needs("share-agreement.sign")
    @Operation(operationId = "signShareAgreement", summary = "Signs for the caller's organisation")
    public ShareFacts signShareAgreement(@PathParam("id") String id, Signature signature) {
        return signatures.sign(id, signature.digest(), signature.password());
    }
}
