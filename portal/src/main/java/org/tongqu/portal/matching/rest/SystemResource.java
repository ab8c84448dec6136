package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.demo.DemoLoad;
import org.tongqu.portal.demo.DemoState;
import org.tongqu.portal.matching.SetAsideWork;
import org.tongqu.portal.outbox.Backlog;
import org.tongqu.portal.outbox.OutboxState;
import org.tongqu.portal.outbox.SetAside;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Tells operators how the machine room stands; it holds no business data. */
@Path("system")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class SystemResource {

    /** What waits for delivery, and what became of the demo data. */
    public record State(List<Backlog> outbox, List<DemoLoad> demo) {}

    /**
     * Which pieces of work are meant.
     *
     * @param ids their numbers; absent or empty for all
     */
    public record Which(List<Long> ids) {}

    /** How many pieces of work are tried again. */
    public record Again(int entries) {}

    @Inject
    private OutboxState outbox;

    @Inject
    private SetAsideWork work;

    @Inject
    private DemoState demo;

    @GET
    @Needs("system.read")
    @Operation(operationId = "getSystemState", summary = "What waits for delivery, and what became of the demo data")
    public State getSystemState() {
        return new State(outbox.waiting(), demo.loads());
    }

    @GET
    @Path("outbox/set-aside")
    @Needs("system.read")
    @Operation(
            operationId = "listSetAsideWork",
            summary = "Work that was refused so often that nobody tries it any more, the latest first")
    public Listing<SetAside> listSetAsideWork(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(outbox.setAside(Page.of(page, size)));
    }

    @POST
    @Path("outbox/retries")
    @Needs("outbox.retry")
    @Operation(
            operationId = "retrySetAsideWork",
            summary = "Has work tried again that was set aside: what is named, or all of it")
    public Response retrySetAsideWork(Which which) {
        List<Long> ids = which == null || which.ids() == null ? List.of() : which.ids();
        return Response.ok(new Again(work.tryAgain(ids))).build();
    }
}
