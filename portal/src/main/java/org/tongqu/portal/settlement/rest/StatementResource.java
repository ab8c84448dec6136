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

/** Statements of members. */
@Path("statements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StatementResource {

    @Inject
    private StatementBook book;

    @GET
    @Path("{organisation}/{period}")
    @Needs("statement.read")
    @Operation(operationId = "getStatement", summary = "The statement of a member for 2026-11 or 2026Q4, in fen")
    public StatementFacts getStatement(
            @PathParam("organisation") String organisation, @PathParam("period") String period) {
        return book.of(organisation, period);
    }
}
