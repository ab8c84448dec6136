package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.delivery.DeliveredFiles;
import org.tongqu.portal.delivery.FileFacts;
import org.tongqu.portal.delivery.FileLaying;
import org.tongqu.portal.security.Needs;

/** Lays files down for the buyer of an order and makes links to them. */
@Path("orders/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DeliveredFileResource {

    private static final int CREATED = 201;

    @Inject
    private DeliveredFiles files;

    @Inject
    private FileLaying laying;

    @GET
    @Needs("order.read")
    @Operation(
            operationId = "listDeliveredFiles",
            summary = "Files that the seller laid down for an order, newest first")
    public List<FileFacts> listDeliveredFiles(@PathParam("id") String id) {
        return files.list(id);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Needs("delivery.declare")
    @Operation(
            operationId = "uploadDeliveredFile",
            summary = "Lays a file of at most 32 MiB down; the body is its content")
    public Response uploadDeliveredFile(
            @PathParam("id") String id, @QueryParam("name") String name, InputStream content) {
        return Response.status(CREATED).entity(laying.upload(id, name, content)).build();
    }

    @DELETE
    @Path("{file}")
    @Needs("delivery.declare")
    @Operation(operationId = "removeDeliveredFile", summary = "Takes a file back and throws its content away")
    public void removeDeliveredFile(@PathParam("id") String id, @PathParam("file") String file) {
        files.remove(id, file);
    }

    @POST
    @Path("{file}/links")
    @Needs("delivery-file.take")
    @Operation(operationId = "linkDeliveredFile", summary = "A link to a file that is good for a quarter of an hour")
    public DeliveredFiles.FileLink linkDeliveredFile(@PathParam("id") String id, @PathParam("file") String file) {
        return files.link(id, file);
    }
}
