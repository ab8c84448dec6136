package org.tongqu.portal.paper.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.paper.PaperFormat;
import org.tongqu.portal.paper.Papers;
import org.tongqu.portal.security.Needs;

/** Hands out settlement sheets as files. */
@Path("settlements/{id}/document")
@Produces({FileAnswer.PDF, FileAnswer.XLSX, FileAnswer.CSV})
@RequestScoped
public class SettlementDocumentResource {

    @Inject
    private Papers papers;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("settlement.read")
    @Operation(operationId = "downloadSettlement", summary = "The sheet of a settlement as pdf, xlsx or csv")
    public Response downloadSettlement(
            @PathParam("id") String id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return FileAnswer.of(papers.settlement(id, PaperFormat.named(format), FileAnswer.language(headers)));
    }
}
