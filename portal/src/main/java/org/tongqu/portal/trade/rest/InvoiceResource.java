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
import org.tongqu.portal.trade.InvoiceBook;
import org.tongqu.portal.trade.InvoiceDesk;
import org.tongqu.portal.trade.InvoiceFacts;
import org.tongqu.portal.trade.PaymentDesk;
import org.tongqu.portal.trade.PaymentDraft;
import org.tongqu.portal.trade.PaymentFacts;

/** Issues and reads invoices and notes payments. */
@Path("invoices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class InvoiceResource {

    /** Which order is charged, for which month {@code yyyy-MM}. */
    public record InvoiceRequest(String orderId, String period) {}

    @Inject
    private InvoiceBook book;

    @Inject
    private InvoiceDesk desk;

    @Inject
    private PaymentDesk payments;

    @GET
    @Needs("invoice.read")
    @Operation(operationId = "listInvoices", summary = "Invoices in which the caller's organisation buys or sells")
    public Listing<InvoiceFacts> listInvoices(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.list(Page.of(page, size)));
    }

    @POST
    @Needs("invoice.issue")
    @Operation(operationId = "issueInvoice", summary = "Issues the invoice of an order for a month")
    public Response issueInvoice(InvoiceRequest request) {
        String id = desk.issue(request.orderId(), request.period());
        return Response.created(URI.create("/api/v1/invoices/" + id))
                .entity(getInvoice(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("invoice.read")
    @Operation(operationId = "getInvoice", summary = "One invoice with its charges and payments, in fen")
    public InvoiceFacts getInvoice(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("invoice.read")
    @Operation(operationId = "getInvoiceHistory", summary = "What happened to an invoice, newest first")
    public List<AuditResource.Event> getInvoiceHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/payments")
    @Needs("payment.record")
    @Operation(
            operationId = "recordPayment",
            summary = "Notes money received, by its bank reference; says where the invoice stands now")
    public PaymentFacts recordPayment(@PathParam("id") String id, PaymentDraft payment) {
        return payments.pay(id, payment);
    }
}
