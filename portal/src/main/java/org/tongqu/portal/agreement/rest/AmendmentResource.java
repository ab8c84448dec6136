package org.tongqu.portal.agreement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentNegotiation;
import org.tongqu.portal.agreement.AmendmentSigning;
import org.tongqu.portal.agreement.Amendments;
import org.tongqu.portal.agreement.CounterOffer;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;

/** Amends agreements in force: other terms from a day on, negotiated and signed by all parties. */
@Path("agreements/{id}/amendments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@OncePerKey
public class AmendmentResource {

    @Inject
    private Agreements agreements;

    @Inject
    private Amendments amendments;

    @Inject
    private AmendmentNegotiation negotiation;

    @Inject
    private AmendmentSigning signing;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("agreement.read")
    @Operation(operationId = "listAmendments", summary = "The amendments of an agreement, oldest first")
    public List<AmendmentView> listAmendments(@PathParam("id") String id) {
        Agreement agreement = agreements.get(id);
        return amendments.of(id).stream().map(one -> view(agreement, one)).toList();
    }

    @POST
    @Needs("agreement.amend")
    @Operation(operationId = "proposeAmendment", summary = "Proposes other terms for an agreement in force")
    public Response proposeAmendment(@PathParam("id") String id, CounterOffer offer) {
        int amendment = negotiation.propose(id, offer);
        return Response.created(URI.create("/api/v1/agreements/" + id + "/amendments/" + amendment))
                .entity(getAmendment(id, amendment))
                .build();
    }

    @GET
    @Path("{amendment}")
    @Needs("agreement.read")
    @Operation(operationId = "getAmendment", summary = "One amendment with what it changes, its rounds and signatures")
    public AmendmentView getAmendment(@PathParam("id") String id, @PathParam("amendment") int amendment) {
        return view(agreements.get(id), amendments.get(id, amendment));
    }

    @POST
    @Path("{amendment}/counter-offers")
    @Needs("agreement.amend")
    @Operation(operationId = "counterAmendment", summary = "Answers a proposed amendment with other terms")
    public AmendmentView counterAmendment(
            @PathParam("id") String id, @PathParam("amendment") int amendment, CounterOffer offer) {
        negotiation.counter(id, amendment, offer);
        return getAmendment(id, amendment);
    }

    @POST
    @Path("{amendment}/acceptance")
    @Needs("agreement.amend")
    @Operation(operationId = "acceptAmendment", summary = "Accepts a proposed amendment for signature")
    public AmendmentView acceptAmendment(@PathParam("id") String id, @PathParam("amendment") int amendment) {
        negotiation.accept(id, amendment);
        return getAmendment(id, amendment);
    }

    @POST
    @Path("{amendment}/refusal")
    @Needs("agreement.amend")
    @Operation(
            operationId = "declineAmendment",
            summary = "Declines a proposed amendment, or takes one's own proposal back")
    public AmendmentView declineAmendment(
            @PathParam("id") String id, @PathParam("amendment") int amendment, AgreementResource.Reason reason) {
        negotiation.giveUp(id, amendment, reason.reason());
        return getAmendment(id, amendment);
    }

    @POST
    @Path("{amendment}/signatures")
    @Needs("agreement.sign")
    @Operation(operationId = "signAmendment", summary = "Signs an amendment for the caller's organisation")
    public AmendmentView signAmendment(
            @PathParam("id") String id, @PathParam("amendment") int amendment, AgreementResource.Signature signature) {
        signing.sign(id, amendment, signature.digest(), signature.password());
        return getAmendment(id, amendment);
    }

    private AmendmentView view(Agreement agreement, Amendment amendment) {
        return AmendmentView.of(
                amendment,
                amendments.proof(agreement, amendment),
                amendments.changes(
                        agreement, amendment, headers.getAcceptableLanguages().get(0)));
    }
}
