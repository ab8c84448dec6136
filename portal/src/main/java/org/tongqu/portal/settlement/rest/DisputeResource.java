package org.tongqu.portal.settlement.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeDesk;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.settlement.DisputeVerdict;
import org.tongqu.portal.store.Page;

/** Reads disputes over parts of settlements and brings them to an end. */
@Path("disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DisputeResource {

    /** Why. */
    public record Reason(String reason) {}

    @Inject
    private DisputeBook book;

    @Inject
    private DisputeDesk desk;

    @GET
    @Needs("dispute.read")
    @Operation(operationId = "listDisputes", summary = "Disputes of settlements in which one takes part, newest first")
    public Listing<DisputeFacts> listDisputes(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.list(Page.of(page, size)));
    }

    @GET
    @Path("{id}")
    @Needs("dispute.read")
    @Operation(operationId = "getDispute", summary = "One dispute over a part of a settlement, in fen")
    public DisputeFacts getDispute(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("dispute.read")
    @Operation(operationId = "getDisputeHistory", summary = "What happened to a dispute, newest first")
    public List<AuditResource.Event> getDisputeHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/mediation")
    @Needs("dispute.mediate")
    @Operation(operationId = "takeUpDispute", summary = "Takes a dispute up for mediation")
    public DisputeFacts takeUpDispute(@PathParam("id") String id) {
        desk.takeUp(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/decision")
    @Needs("dispute.mediate")
    @Operation(operationId = "decideDispute", summary = "Gives all, some or nothing of the disputed amount to others")
    public DisputeFacts decideDispute(@PathParam("id") String id, DisputeVerdict verdict) {
        desk.decide(id, verdict);
        return book.get(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Needs("dispute.open")
    @Operation(operationId = "withdrawDispute", summary = "Takes a dispute back for the organisation that opened it")
    public DisputeFacts withdrawDispute(@PathParam("id") String id, Reason reason) {
        desk.withdraw(id, reason.reason());
        return book.get(id);
    }
}
