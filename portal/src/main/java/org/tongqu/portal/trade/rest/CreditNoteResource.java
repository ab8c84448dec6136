package org.tongqu.portal.trade.rest;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.trade.CreditBook;
import org.tongqu.portal.trade.CreditDesk;
import org.tongqu.portal.trade.CreditDraft;
import org.tongqu.portal.trade.CreditFacts;

/** Reads and answers credit notes. */
@Path("credit-notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class CreditNoteResource {

    /** Why not. */
    public record Refusal(String reason) {}

    /** Under which reference of the bank it was paid back. */
    public record Refund(String reference) {}

    @Inject
    private CreditBook book;

    @Inject
    private CreditDesk desk;

    @GET
    @Needs("credit.read")
    @Operation(
            operationId = "listCreditNotes",
            summary = "Credit notes in which the caller's organisation buys or sells, or those of one invoice")
    public Listing<CreditFacts> listCreditNotes(
            @QueryParam("invoice") String invoice, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Page wanted = Page.of(page, size);
        return Listing.of(invoice == null || invoice.isBlank() ? book.list(wanted) : book.ofInvoice(invoice, wanted));
    }

    @POST
    @Needs("credit.request")
    @Operation(
            operationId = "requestCreditNote",
            summary = "Asks the other side to confirm that something of an invoice is given back")
    public Response requestCreditNote(CreditDraft draft) {
        String note = desk.request(draft);
        return Response.created(URI.create("/api/v1/credit-notes/" + note))
                .entity(book.get(note))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("credit.read")
    @Operation(operationId = "getCreditNote", summary = "One credit note with its lines, in fen")
    public CreditFacts getCreditNote(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("credit.read")
    @Operation(operationId = "getCreditNoteHistory", summary = "What happened to a credit note, newest first")
    public List<AuditResource.Event> getCreditNoteHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/confirmation")
    @Needs("credit.confirm")
    @Operation(
            operationId = "confirmCreditNote",
            summary = "Confirms a credit note for the side that did not ask for it")
    public CreditFacts confirmCreditNote(@PathParam("id") String id) {
        desk.confirm(id);
        return getCreditNote(id);
    }

    @POST
    @Path("{id}/refusal")
    @Needs("credit.confirm")
    @Operation(
            operationId = "declineCreditNote",
            summary = "Declines a credit note for the side that did not ask for it")
    public CreditFacts declineCreditNote(@PathParam("id") String id, Refusal refusal) {
        desk.decline(id, refusal.reason());
        return getCreditNote(id);
    }

    @POST
    @Path("{id}/refund")
    @Needs("refund.record")
    @Operation(operationId = "refundCreditNote", summary = "Notes that what the buyer had paid was paid back")
    public CreditFacts refundCreditNote(@PathParam("id") String id, Refund refund) {
        desk.refund(id, refund.reference());
        return getCreditNote(id);
    }
}
