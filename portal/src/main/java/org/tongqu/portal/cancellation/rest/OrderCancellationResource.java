package org.tongqu.portal.cancellation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.tongqu.portal.cancellation.OrderCancellationDesk;
import org.tongqu.portal.cancellation.OrderCancellationDraft;
import org.tongqu.portal.cancellation.OrderCancellations;
import org.tongqu.portal.security.Needs;

/** Asks to end orders early; the seller answers its task. */
@Path("orders/{id}/cancellations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class OrderCancellationResource {

    @Inject
    private OrderCancellations cancellations;

    @Inject
    private OrderCancellationDesk desk;

    @GET
    @Needs("order.read")
    @Operation(operationId = "listOrderCancellations", summary = "Wishes to end an order early, latest first")
    public List<OrderCancellationView> listOrderCancellations(@PathParam("id") String id) {
        return cancellations.of(id).stream().map(OrderCancellationView::of).toList();
    }

    @POST
    @Needs("order.cancel")
    @Operation(operationId = "requestOrderCancellation", summary = "Asks the seller to let an order end early")
    public Response requestOrderCancellation(@PathParam("id") String id, OrderCancellationDraft draft) {
        String cancellation = desk.request(id, draft);
        return Response.created(URI.create("/api/v1/orders/" + id + "/cancellations"))
                .entity(OrderCancellationView.of(cancellations.get(cancellation)))
                .build();
    }

    @POST
    @Path("{cancellation}/withdrawal")
    @Needs("order.cancel")
    @Operation(operationId = "withdrawOrderCancellation", summary = "Takes back what the seller has not decided")
    public OrderCancellationView withdrawOrderCancellation(
            @PathParam("id") String id, @PathParam("cancellation") String cancellation) {
        desk.withdraw(id, cancellation);
        return OrderCancellationView.of(cancellations.get(cancellation));
    }
}
