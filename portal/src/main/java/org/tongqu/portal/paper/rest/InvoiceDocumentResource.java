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

/** Hands out invoices as files. */
@Path("invoices/{id}/document")
@Produces({FileAnswer.PDF, FileAnswer.XLSX, FileAnswer.CSV})
@RequestScoped
public class InvoiceDocumentResource {

    @Inject
    private Papers papers;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("invoice.read")
    @Operation(operationId = "downloadInvoice", summary = "An invoice as pdf, xlsx or csv")
    public Response downloadInvoice(
            @PathParam("id") String id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return FileAnswer.of(papers.invoice(id, PaperFormat.named(format), FileAnswer.language(headers)));
    }
}
