package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.delivery.CopyEvidence;
import org.tongqu.portal.delivery.CopyFacts;
import org.tongqu.portal.delivery.CopyTracing;
import org.tongqu.portal.security.Needs;

/** Says whose copy a file is. */
@Path("file-copies")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@OncePerKey
public class FileCopyResource {

    @Inject
    private CopyTracing tracing;

    @GET
    @Needs("file-copy.read")
    @Operation(operationId = "findFileCopy", summary = "Whose copy a code stands for; empty if it is not known")
    public List<CopyFacts> findFileCopy(@QueryParam("code") String code) {
        return tracing.trace(CopyEvidence.ofCode(code));
    }

    @POST
    @Path("traces")
    @Consumes(MediaType.WILDCARD)
    @Needs("file-copy.read")
    @Operation(
            operationId = "traceFileCopy",
            summary = "Whose copy a file is; the body is its content, which is not kept; empty if it is not known")
    public List<CopyFacts> traceFileCopy(@QueryParam("fileName") String fileName, InputStream content) {
        return tracing.trace(CopyEvidence.ofFile(fileName, content));
    }
}
