package org.tongqu.portal.trade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.trade.ChargeBook;
import org.tongqu.portal.trade.ChargeFacts;
import org.tongqu.portal.trade.UsageFacts;

/** Leads from invoices to charges and records of use. */
@Path("invoices/{id}/charges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChargeResource {

    @Inject
    private ChargeBook book;

    @GET
    @Needs("usage.read")
    @Operation(operationId = "listCharges", summary = "The charges of an invoice with price, tiers and use, in fen")
    public List<ChargeFacts> listCharges(@PathParam("id") String id) {
        return book.of(id);
    }

    @GET
    @Path("{no}")
    @Needs("usage.read")
    @Operation(operationId = "getCharge", summary = "One charge of an invoice with price, tiers and use, in fen")
    public ChargeFacts getCharge(@PathParam("id") String id, @PathParam("no") int no) {
        return book.get(id, no);
    }

    @GET
    @Path("{no}/usage")
    @Needs("usage.read")
    @Operation(operationId = "listUsageOfCharge", summary = "The records of use in a charge, oldest first")
    public Listing<UsageFacts> listUsageOfCharge(
            @PathParam("id") String id,
            @PathParam("no") int no,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(book.usage(id, no, Page.of(page, size)));
    }
}
