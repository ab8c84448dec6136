package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.delivery.DeliveryKeys;
import org.tongqu.portal.delivery.KeyDraft;
import org.tongqu.portal.delivery.KeyFacts;
import org.tongqu.portal.security.Needs;

/** Makes, lists and ends the keys of an order. */
@Path("orders/{id}/keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DeliveryKeyResource {

    private static final int CREATED = 201;

    @Inject
    private DeliveryKeys keys;

    @GET
    @Needs("delivery-key.read")
    @Operation(operationId = "listDeliveryKeys", summary = "Keys of an order for the gateway, for its buyer")
    public List<KeyFacts> listDeliveryKeys(@PathParam("id") String id) {
        return keys.list(id);
    }

    @POST
    @Needs("delivery-key.manage")
    @Operation(
            operationId = "issueDeliveryKey",
            summary = "Makes a key, which is shown this once; one that it replaces ends a day later")
    public Response issueDeliveryKey(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, KeyDraft draft) {
        return Response.status(CREATED).entity(keys.issue(id, draft, key)).build();
    }

    @DELETE
    @Path("{key}")
    @Needs("delivery-key.manage")
    @Operation(operationId = "revokeDeliveryKey", summary = "Ends a key at once")
    public KeyFacts revokeDeliveryKey(@PathParam("id") String id, @PathParam("key") String key) {
        return keys.revoke(id, key);
    }
}
