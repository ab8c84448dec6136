package org.tongqu.portal.architecture.samples.demand.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Breaks: every REST operation names its right. */
@Path("samples/open")
public class OpenResource {
    @GET
    @Operation(operationId = "sample")
    public String sample() {
        return "";
    }
}
