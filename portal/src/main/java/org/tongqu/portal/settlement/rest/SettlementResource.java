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
import org.tongqu.portal.settlement.CorrectionDraft;
import org.tongqu.portal.settlement.DisputeBook;
import org.tongqu.portal.settlement.DisputeDesk;
import org.tongqu.portal.settlement.DisputeDraft;
import org.tongqu.portal.settlement.DisputeFacts;
import org.tongqu.portal.settlement.RevenueSharing;
import org.tongqu.portal.settlement.SettlementAnswers;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Shares the revenue of invoices among members who sign it off. */
@Path("settlements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class SettlementResource {

    /** The invoice whose revenue is shared. */
    public record Opening(String invoiceId) {}

    /** What is wrong. */
    public record Objection(String reason) {}

    @Inject
    private RevenueSharing sharing;

    @Inject
    private SettlementAnswers answers;

    @Inject
    private SettlementBook book;

    @Inject
    private DisputeDesk disputes;

    @Inject
    private DisputeBook disputeBook;

    @GET
    @Needs("settlement.read")
    @Operation(operationId = "listSettlements", summary = "Settlements of the caller's organisation or a consortium")
    public Listing<SettlementFacts> listSettlements(
            @QueryParam("consortium") String consortium,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        Page wanted = Page.of(page, size);
        Slice<SettlementFacts> found =
                consortium == null || consortium.isBlank() ? book.list(wanted) : book.ofConsortium(consortium, wanted);
        return Listing.of(found);
    }

    @POST
    @Needs("settlement.calculate")
    @Operation(operationId = "openSettlement", summary = "Opens the settlements of an invoice")
    public List<SettlementFacts> openSettlement(Opening opening) {
        return sharing.open(opening.invoiceId()).stream().map(book::get).toList();
    }

    @GET
    @Path("{id}")
    @Needs("settlement.read")
    @Operation(operationId = "getSettlement", summary = "One settlement with all its runs, in fen")
    public SettlementFacts getSettlement(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("settlement.read")
    @Operation(operationId = "getSettlementHistory", summary = "What happened to a settlement, newest first")
    public List<AuditResource.Event> getSettlementHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/calculation")
    @Needs("settlement.calculate")
    @Operation(operationId = "calculateSettlement", summary = "Calculates a settlement and asks its members")
    public SettlementFacts calculateSettlement(@PathParam("id") String id) {
        sharing.calculate(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/corrections")
    @Needs("settlement.calculate")
    @Operation(operationId = "recalculateSettlement", summary = "Calculates a corrected run after a dispute")
    public SettlementFacts recalculateSettlement(@PathParam("id") String id, CorrectionDraft correction) {
        sharing.recalculate(id, correction);
        return book.get(id);
    }

    @POST
    @Path("{id}/confirm")
    @Needs("settlement.confirm")
    @Operation(operationId = "confirmSettlement", summary = "Confirms the newest run for the caller's organisation")
    public SettlementFacts confirmSettlement(@PathParam("id") String id) {
        answers.confirm(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/dispute")
    @Needs("settlement.dispute")
    @Operation(operationId = "disputeSettlement", summary = "Disputes the newest run for the caller's organisation")
    public SettlementFacts disputeSettlement(@PathParam("id") String id, Objection objection) {
        answers.dispute(id, objection.reason());
        return book.get(id);
    }

    @POST
    @Path("{id}/disputes")
    @Needs("dispute.open")
    @Operation(
            operationId = "disputePartOfSettlement",
            summary = "Disputes a part of the newest run and confirms the rest; only that part waits")
    public DisputeFacts disputePartOfSettlement(@PathParam("id") String id, DisputeDraft draft) {
        return disputeBook.get(disputes.open(id, draft));
    }
}
