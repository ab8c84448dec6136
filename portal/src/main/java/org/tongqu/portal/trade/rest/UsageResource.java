package org.tongqu.portal.trade.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.trade.UsageBatch;
import org.tongqu.portal.trade.UsageIntake;

/** Takes in records of use. */
@Path("usage-batches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class UsageResource {

    @Inject
    private UsageIntake intake;

    @POST
    @Needs("usage.ingest")
    @Operation(operationId = "recordUsage", summary = "Takes up to 5,000 records of use; a record counts once")
    public UsageIntake.Receipt recordUsage(@HeaderParam("Idempotency-Key") String key, UsageBatch batch) {
        return intake.record(batch, key);
    }
}
