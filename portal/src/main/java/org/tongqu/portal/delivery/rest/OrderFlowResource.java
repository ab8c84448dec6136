package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.delivery.CallSpan;
import org.tongqu.portal.delivery.DeliveryBook;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads what went through the gateway for an order. */
@Path("orders/{id}/flow")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OrderFlowResource {

    @Inject
    private DeliveryBook book;

    @GET
    @Needs("usage.read")
    @Operation(
            operationId = "getOrderFlow",
            summary = "Calls of an order by hours (span=HOURS) or days, limits and what is used of the quota")
    public DeliveryBook.Flow getOrderFlow(@PathParam("id") String id, @QueryParam("span") String span) {
        return book.flow(id, "HOURS".equals(span) ? CallSpan.HOURS : CallSpan.DAYS);
    }

    @GET
    @Path("calls")
    @Needs("usage.read")
    @Operation(operationId = "listOrderCalls", summary = "Calls of an order through the gateway, newest first")
    public Listing<DeliveryBook.Call> listOrderCalls(
            @PathParam("id") String id, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.calls(id, Page.of(page, size)));
    }
}
