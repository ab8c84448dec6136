package org.tongqu.portal.sharing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.sharing.GameDraft;
import org.tongqu.portal.sharing.GameFacts;
import org.tongqu.portal.sharing.ShareGames;

/** Lays down the tables of games by which members may sign to share. */
@Path("share-negotiations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ShareGameResource {

    @Inject
    private ShareGames games;

    @POST
    @Path("{id}/games")
    @Needs("share-agreement.negotiate")
    @Operation(
            operationId = "keepShareGame",
            summary = "Lays down what every coalition of the members is worth, as rows, CSV or a list of all worths")
    public Response keepShareGame(@PathParam("id") String id, GameDraft draft) {
        GameFacts kept = games.keep(id, draft);
        return Response.created(URI.create("/api/v1/share-negotiations/" + id + "/games/" + kept.digest()))
                .entity(kept)
                .build();
    }

    @GET
    @Path("{id}/games/{digest}")
    @Needs("share-agreement.read")
    @Operation(
            operationId = "getShareGame",
            summary = "A table that was laid down, with the Shapley values of the members")
    public GameFacts getShareGame(@PathParam("id") String id, @PathParam("digest") String digest) {
        return games.get(id, digest);
    }
}
