package org.tongqu.portal.payout.rest;

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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.billing.settlement.PayoutState;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.payout.PayoutApproval;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutDraft;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.payout.PayoutQuery;
import org.tongqu.portal.payout.PayoutSending;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads payouts and takes them from creation to what the bank says. */
@Path("payouts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class PayoutResource {

    /** What the bank calls the payment. */
    public record Confirmation(String bankReference) {}

    /** Why it is given up or came back. */
    public record Reason(String reason) {}

    @Inject
    private PayoutBook book;

    @Inject
    private PayoutApproval approval;

    @Inject
    private PayoutSending sending;

    @GET
    @Needs("payout.read")
    @Operation(
            operationId = "listPayouts",
            summary = "Payouts to the caller's organisation, or to anybody for the operator; by state and party")
    public Listing<PayoutFacts> listPayouts(
            @QueryParam("state") String state,
            @QueryParam("party") String party,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(book.list(new PayoutQuery(state(state), party), Page.of(page, size)));
    }

    @POST
    @Needs("payout.create")
    @Operation(operationId = "createPayout", summary = "Asks for a payout and reserves its amount")
    public Response createPayout(PayoutDraft draft) {
        String payout = approval.create(draft);
        return Response.created(URI.create("/api/v1/payouts/" + payout))
                .entity(book.get(payout))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("payout.read")
    @Operation(operationId = "getPayout", summary = "One payout with the persons behind it, in fen")
    public PayoutFacts getPayout(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("payout.read")
    @Operation(operationId = "getPayoutHistory", summary = "What happened to a payout, newest first")
    public List<AuditResource.Event> getPayoutHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @GET
    @Path("{id}/journals")
    @Needs("payout.read")
    @Operation(operationId = "listPayoutJournals", summary = "The journals that a payout booked, in fen")
    public List<PayoutFacts.Booking> listPayoutJournals(@PathParam("id") String id) {
        return book.journals(id);
    }

    @POST
    @Path("{id}/check")
    @Needs("payout.check")
    @Operation(operationId = "checkPayout", summary = "Checks a payout that another person created")
    public PayoutFacts checkPayout(@PathParam("id") String id) {
        approval.check(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/approval")
    @Needs("payout.approve")
    @Operation(operationId = "approvePayout", summary = "Approves a payout that two other persons created and checked")
    public PayoutFacts approvePayout(@PathParam("id") String id) {
        approval.approve(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/submission")
    @Needs("payout.send")
    @Operation(operationId = "submitPayout", summary = "Books that an approved payout goes to the bank")
    public PayoutFacts submitPayout(@PathParam("id") String id) {
        sending.submit(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/confirmation")
    @Needs("payout.send")
    @Operation(operationId = "confirmPayout", summary = "Books that the bank has paid, under its reference")
    public PayoutFacts confirmPayout(@PathParam("id") String id, Confirmation confirmation) {
        sending.confirm(id, confirmation.bankReference());
        return book.get(id);
    }

    @POST
    @Path("{id}/return")
    @Needs("payout.send")
    @Operation(operationId = "returnPayout", summary = "Books that the bank has sent the money back")
    public PayoutFacts returnPayout(@PathParam("id") String id, Reason reason) {
        sending.returned(id, reason.reason());
        return book.get(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Needs("payout.cancel")
    @Operation(operationId = "cancelPayout", summary = "Gives up a payout that did not go to the bank")
    public PayoutFacts cancelPayout(@PathParam("id") String id, Reason reason) {
        approval.cancel(id, reason.reason());
        return book.get(id);
    }

    private static PayoutState state(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Violations violations = new Violations();
        violations.require(
                Arrays.stream(PayoutState.values())
                        .anyMatch(state -> state.name().equals(name)),
                "state",
                "unknownCode",
                name);
        violations.throwIfAny();
        return PayoutState.valueOf(name);
    }
}
