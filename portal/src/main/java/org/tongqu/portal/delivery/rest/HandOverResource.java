package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.delivery.HandOverFacts;
import org.tongqu.portal.delivery.HandOvers;
import org.tongqu.portal.security.Needs;

/** Declares the delivery of an order, accepts it or objects to it. */
@Path("orders/{id}/delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class HandOverResource {

    /** What the seller says of the hand-over. */
    public record Declaration(String note) {}

    /** Why the buyer objects. */
    public record Objection(String reason) {}

    @Inject
    private HandOvers handOvers;

    @GET
    @Needs("order.read")
    @Operation(operationId = "getDelivery", summary = "How the delivery of an order stands")
    public HandOverFacts getDelivery(@PathParam("id") String id) {
        return handOvers.get(id);
    }

    @POST
    @Needs("delivery.declare")
    @Operation(
            operationId = "declareDelivery",
            summary = "Says that an order is delivered; the buyer then has some working days to accept or object")
    public HandOverFacts declareDelivery(@PathParam("id") String id, Declaration declaration) {
        return handOvers.deliver(id, declaration.note());
    }

    @POST
    @Path("acceptance")
    @Needs("delivery.decide")
    @Operation(operationId = "acceptDelivery", summary = "Accepts what was delivered, for the buyer")
    public HandOverFacts acceptDelivery(@PathParam("id") String id) {
        return handOvers.accept(id);
    }

    @POST
    @Path("objection")
    @Needs("delivery.decide")
    @Operation(
            operationId = "objectToDelivery",
            summary = "Objects to what was delivered, with a reason, for the buyer")
    public HandOverFacts objectToDelivery(@PathParam("id") String id, Objection objection) {
        return handOvers.object(id, objection.reason());
    }
}
