package org.tongqu.portal.authorisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationDraft;
import org.tongqu.portal.authorisation.AuthorisationGranting;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.CoverageDraft;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Needs;

/** Reads and changes the register of authorised operation. */
@Path("authorisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class AuthorisationResource {

    /** Why something is done. */
    public record Reason(String reason) {}

    @Inject
    private Authorisations authorisations;

    @Inject
    private AuthorisationGranting granting;

    @Inject
    private Organisations organisations;

    @GET
    @Needs("authorisation.read")
    @Operation(operationId = "listAuthorisations", summary = "The register of authorised operation, by number")
    public List<AuthorisationView> listAuthorisations() {
        return authorisations.list().stream().map(this::view).toList();
    }

    @GET
    @Path("{id}")
    @Needs("authorisation.read")
    @Operation(operationId = "getAuthorisation", summary = "One agreement with its products and ceilings")
    public AuthorisationView getAuthorisation(@PathParam("id") String id) {
        return view(authorisations.get(id));
    }

    @GET
    @Path("{id}/audit")
    @Needs("authorisation.read")
    @Operation(
            operationId = "listAuthorisationAudit",
            summary = "What happened to an agreement, newest first; empty for those who may not read its terms")
    public List<AuditResource.Event> listAuthorisationAudit(@PathParam("id") String id) {
        return authorisations.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Needs("authorisation.create")
    @Operation(operationId = "proposeAuthorisation", summary = "Writes down an agreement for approval")
    public Response proposeAuthorisation(@HeaderParam("Idempotency-Key") String key, AuthorisationDraft draft) {
        String id = granting.propose(draft, key);
        return Response.created(URI.create("/api/v1/authorisations/" + id))
                .entity(getAuthorisation(id))
                .build();
    }

    @POST
    @Path("{id}/approval")
    @Needs("authorisation.approve")
    @Operation(operationId = "approveAuthorisation", summary = "Lets an agreement take effect")
    public AuthorisationView approveAuthorisation(@PathParam("id") String id) {
        granting.approve(id);
        return getAuthorisation(id);
    }

    @POST
    @Path("{id}/refusal")
    @Needs("authorisation.approve")
    @Operation(operationId = "refuseAuthorisation", summary = "Refuses a proposed agreement")
    public AuthorisationView refuseAuthorisation(@PathParam("id") String id, Reason reason) {
        granting.refuse(id, reason.reason());
        return getAuthorisation(id);
    }

    @POST
    @Path("{id}/termination")
    @Needs("authorisation.approve")
    @Operation(operationId = "terminateAuthorisation", summary = "Ends an agreement before its term")
    public AuthorisationView terminateAuthorisation(@PathParam("id") String id, Reason reason) {
        granting.terminate(id, reason.reason());
        return getAuthorisation(id);
    }

    @POST
    @Path("{id}/products")
    @Needs("authorisation.create")
    @Operation(operationId = "proposeCeiling", summary = "Proposes a product of the agreement and its ceiling")
    public AuthorisationView proposeCeiling(@PathParam("id") String id, CoverageDraft draft) {
        granting.cover(id, draft);
        return getAuthorisation(id);
    }

    @POST
    @Path("{id}/products/{productId}/approval")
    @Needs("authorisation.approve")
    @Operation(operationId = "approveCeiling", summary = "Lets a proposed product and its ceiling take effect")
    public AuthorisationView approveCeiling(@PathParam("id") String id, @PathParam("productId") String productId) {
        granting.approveCoverage(id, productId);
        return getAuthorisation(id);
    }

    @POST
    @Path("{id}/products/{productId}/refusal")
    @Needs("authorisation.approve")
    @Operation(
            operationId = "refuseCeiling",
            summary = "Refuses a proposed product or ceiling; the present one goes on")
    public AuthorisationView refuseCeiling(
            @PathParam("id") String id, @PathParam("productId") String productId, Reason reason) {
        granting.refuseCoverage(id, productId, reason.reason());
        return getAuthorisation(id);
    }

    private AuthorisationView view(AuthorisationAgreement agreement) {
        List<String> parties = List.of(agreement.implementingBodyId(), agreement.operatorId());
        return AuthorisationView.of(agreement, organisations.names(parties), authorisations.mayReadTerms(agreement));
    }
}
