package org.tongqu.portal.payout.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.payout.PayoutBook;
import org.tongqu.portal.payout.PayoutFacts;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** What is payable to whom. */
@Path("payables")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PayableResource {

    @Inject
    private PayoutBook book;

    @GET
    @Needs("payable.read")
    @Operation(
            operationId = "listPayables",
            summary = "What is owed to parties, in fen: held, payable, reserved by payouts, free for another payout")
    public Listing<PayoutFacts.Payable> listPayables(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.payables(Page.of(page, size)));
    }
}
