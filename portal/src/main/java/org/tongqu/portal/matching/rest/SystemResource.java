package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.demo.DemoLoad;
import org.tongqu.portal.demo.DemoState;
import org.tongqu.portal.outbox.Backlog;
import org.tongqu.portal.outbox.OutboxState;
import org.tongqu.portal.security.Needs;

/** Tells operators how the machine room stands; it holds no business data. */
@Path("system")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SystemResource {

    /** What waits for delivery, and what became of the demo data. */
    public record State(List<Backlog> outbox, List<DemoLoad> demo) {}

    @Inject
    private OutboxState outbox;

    @Inject
    private DemoState demo;

    @GET
    @Needs("system.read")
    @Operation(operationId = "getSystemState", summary = "What waits for delivery, and what became of the demo data")
    public State getSystemState() {
        return new State(outbox.waiting(), demo.loads());
    }
}
