package org.tongqu.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.demo.DemoLoading;
import org.tongqu.portal.security.Needs;

/** Says whether the product is at work; asked by the launcher and by monitoring. */
@Path("status")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StatusResource {

    /** What the product says about itself. */
    public record Status(String product, boolean ready, OffsetDateTime now) {}

    @Inject
    private Clock clock;

    @Inject
    private DemoLoading demo;

    @GET
    @Needs("status.read")
    @Operation(operationId = "getStatus", summary = "Whether the product is ready")
    public Status getStatus() {
        return new Status("tongqu", demo.finished(), OffsetDateTime.now(clock));
    }
}
