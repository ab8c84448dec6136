package org.tongqu.portal.settlement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.settlement.StatementFacts;

/** Balances of members. */
@Path("balances")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BalanceResource {

    @Inject
    private StatementBook book;

    @GET
    @Path("{organisation}")
    @Needs("statement.read")
    @Operation(operationId = "getBalance", summary = "What a member is owed today, collected and not, in fen")
    public StatementFacts.Closing getBalance(@PathParam("organisation") String organisation) {
        return book.balance(organisation);
    }
}
