package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.matching.DemandWish;
import org.tongqu.portal.matching.Wishing;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** What organisations wish for and nobody offers. */
@Path("wishes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class WishResource {

    /** What one says of a wish. */
    public record Wish(String wanted) {}

    /** A wish as the outside sees it. */
    public record View(String id, String wanted, String organisationId, OffsetDateTime createdAt) {

        static View of(DemandWish wish) {
            return new View(wish.id(), wish.wanted(), wish.organisationId(), wish.createdAt());
        }
    }

    @Inject
    private Wishing wishing;

    @GET
    @Needs("wish.read")
    @Operation(operationId = "listWishes", summary = "Wishes, the latest first; those of the own organisation or all")
    public Listing<View> listWishes(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(wishing.list(Page.of(page, size)).map(View::of));
    }

    @POST
    @Needs("wish.create")
    @Operation(operationId = "recordWish", summary = "Takes down what the caller's organisation wishes for")
    public Response recordWish(Wish wish) {
        return Response.status(Response.Status.CREATED)
                .entity(View.of(wishing.wish(wish.wanted())))
                .build();
    }
}
