package org.tongqu.portal.trade.rest;

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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.trade.OrderBook;
import org.tongqu.portal.trade.OrderDraft;
import org.tongqu.portal.trade.OrderPlacement;

/** Places and reads orders. */
@Path("orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class OrderResource {

    /** What was used in a month, and how much of it is invoiced. */
    public record Month(String period, BigDecimal quantity, BigDecimal billed, long records) {}

    @Inject
    private OrderBook book;

    @Inject
    private OrderPlacement placement;

    @GET
    @Needs("order.read")
    @Operation(operationId = "listOrders", summary = "Orders in which the caller's organisation buys or sells")
    public Listing<OrderView> listOrders(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.list(Page.of(page, size)).map(OrderView::of));
    }

    @POST
    @Needs("order.place")
    @Operation(operationId = "placeOrder", summary = "Orders a product under a signed agreement")
    public Response placeOrder(@HeaderParam("Idempotency-Key") String key, OrderDraft draft) {
        String id = placement.place(draft, key);
        return Response.created(URI.create("/api/v1/orders/" + id))
                .entity(getOrder(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("order.read")
    @Operation(operationId = "getOrder", summary = "One order")
    public OrderView getOrder(@PathParam("id") String id) {
        return OrderView.of(book.get(id));
    }

    @GET
    @Path("{id}/usage")
    @Needs("usage.read")
    @Operation(operationId = "getOrderUsage", summary = "What was used of an order, by months")
    public List<Month> getOrderUsage(@PathParam("id") String id) {
        return book.usage(id).stream()
                .map(month -> new Month(month.period().toString(), month.quantity(), month.billed(), month.records()))
                .toList();
    }

    @GET
    @Path("{id}/history")
    @Needs("order.read")
    @Operation(operationId = "getOrderHistory", summary = "What happened to an order, newest first")
    public List<AuditResource.Event> getOrderHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }
}
