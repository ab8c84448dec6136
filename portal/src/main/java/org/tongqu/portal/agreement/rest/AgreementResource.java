package org.tongqu.portal.agreement.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementDraft;
import org.tongqu.portal.agreement.AgreementEnding;
import org.tongqu.portal.agreement.AgreementNegotiation;
import org.tongqu.portal.agreement.AgreementParty;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.AgreementSigning;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.CounterOffer;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Negotiates and signs agreements. */
@Path("agreements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class AgreementResource {

    /**
     * What a signer gives.
     *
     * @param digest of the text that the signer was shown
     * @param password of the signer, which opens their key; it is not kept, nor anything made of it
     */
    public record Signature(String digest, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) String password) {

        @Override
        public String toString() {
            return "Signature[" + digest + "]";
        }
    }

    /**
     * What the recipient says about the destruction of the data.
     *
     * @param method how they were destroyed
     * @param statement what was kept because the law asks for it; may be absent
     */
    public record Destroyed(String method, String statement) {}

    /** Why it ends. */
    public record Reason(String reason) {}

    @Inject
    private Agreements agreements;

    @Inject
    private AgreementNegotiation negotiation;

    @Inject
    private AgreementSigning signing;

    @Inject
    private AgreementEnding ending;

    @Inject
    private Organisations organisations;

    @GET
    @Needs("agreement.read")
    @Operation(operationId = "listAgreements", summary = "Agreements of the caller's organisation, newest first")
    public Listing<AgreementView> listAgreements(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(agreements
                .search(new AgreementQuery(text, state(state)), Page.of(page, size))
                .map(agreement -> AgreementView.listed(agreement, agreements.today(agreement), names(agreement))));
    }

    @POST
    @Needs("agreement.propose")
    @Operation(operationId = "proposeAgreement", summary = "Puts a proposal before the provider of a product")
    public Response proposeAgreement(@HeaderParam("Idempotency-Key") String key, AgreementDraft draft) {
        String id = negotiation.propose(draft, key);
        return Response.created(URI.create("/api/v1/agreements/" + id))
                .entity(getAgreement(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("agreement.read")
    @Operation(operationId = "getAgreement", summary = "One agreement with its rounds and signatures")
    public AgreementView getAgreement(@PathParam("id") String id) {
        return view(agreements.get(id));
    }

    @GET
    @Path("{id}/history")
    @Needs("agreement.read")
    @Operation(operationId = "getAgreementHistory", summary = "What happened to an agreement, newest first")
    public List<AuditResource.Event> getAgreementHistory(@PathParam("id") String id) {
        return agreements.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/counter-offers")
    @Needs("agreement.negotiate")
    @Operation(operationId = "counterAgreement", summary = "Answers the other side's offer with other terms")
    public AgreementView counterAgreement(@PathParam("id") String id, CounterOffer offer) {
        negotiation.counter(id, offer);
        return getAgreement(id);
    }

    @POST
    @Path("{id}/acceptance")
    @Needs("agreement.negotiate")
    @Operation(operationId = "acceptAgreement", summary = "Accepts the other side's offer")
    public AgreementView acceptAgreement(@PathParam("id") String id) {
        negotiation.accept(id);
        return getAgreement(id);
    }

    @POST
    @Path("{id}/signatures")
    @Needs("agreement.sign")
    @Operation(operationId = "signAgreement", summary = "Signs for the caller's organisation with the caller's own key")
    public AgreementView signAgreement(@PathParam("id") String id, Signature signature) {
        signing.sign(id, signature.digest(), signature.password());
        return getAgreement(id);
    }

    @POST
    @Path("{id}/termination")
    @Needs("agreement.terminate")
    @Operation(operationId = "terminateAgreement", summary = "Gives an agreement up, or ends it")
    public AgreementView terminateAgreement(@PathParam("id") String id, Reason reason) {
        ending.terminate(id, reason.reason());
        return getAgreement(id);
    }

    @POST
    @Path("{id}/destruction")
    @Needs("agreement.confirm-destruction")
    @Operation(
            operationId = "confirmDestruction",
            summary = "Confirms for the recipient that the data were destroyed after the end")
    public AgreementView confirmDestruction(@PathParam("id") String id, Destroyed destroyed) {
        ending.confirmDestruction(id, destroyed.method(), destroyed.statement());
        return getAgreement(id);
    }

    private AgreementView view(Agreement agreement) {
        return AgreementView.of(agreement, agreements.today(agreement), agreements.proof(agreement), names(agreement));
    }

    private Map<String, String> names(Agreement agreement) {
        return organisations.names(
                agreement.parties().stream().map(AgreementParty::organisationId).toList());
    }

    private static AgreementState state(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Violations violations = new Violations();
        violations.require(
                Arrays.stream(AgreementState.values())
                        .anyMatch(state -> state.name().equals(name)),
                "state",
                "unknownCode",
                name);
        violations.throwIfAny();
        return AgreementState.valueOf(name);
    }
}
