package org.tongqu.portal.demand.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchRelease;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.demand.DemandPublication;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Opens, submits, releases and reads batches. */
@Path("demand-batches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class BatchResource {

    /** What came of a batch. */
    public record Summary(String summary) {}

    @Inject
    private DemandBatches batches;

    @Inject
    private DemandPublication publication;

    @Inject
    private BatchRelease release;

    @Inject
    private DemandHistory history;

    @GET
    @Needs("demand-batch.read")
    @Operation(operationId = "listDemandBatches", summary = "Batches that the caller may see, the latest first")
    public Listing<BatchView> listDemandBatches(
            @QueryParam("type") String type,
            @QueryParam("status") List<String> statuses,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        Violations found = new Violations();
        BatchType wanted = known(found, "type", BatchType.values(), type == null ? BatchType.DEMAND.name() : type);
        List<BatchStatus> states = statuses.stream()
                .map(status -> known(found, "status", BatchStatus.values(), status))
                .toList();
        found.throwIfAny();
        return Listing.of(batches.list(wanted, states, Page.of(page, size)).map(this::view));
    }

    @POST
    @Needs("demand-batch.create")
    @Operation(operationId = "createDemandBatch", summary = "Opens a batch of the caller's organisation")
    public Response createDemandBatch(BatchDraft draft, @HeaderParam("Idempotency-Key") String key) {
        String id = batches.create(draft, key);
        return Response.created(URI.create("/api/v1/demand-batches/" + id))
                .entity(getDemandBatch(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("demand-batch.read")
    @Operation(operationId = "getDemandBatch", summary = "One batch")
    public BatchView getDemandBatch(@PathParam("id") String id) {
        return view(batches.get(id));
    }

    @PUT
    @Path("{id}")
    @Needs("demand-batch.edit")
    @Operation(operationId = "describeDemandBatch", summary = "Replaces the description of a batch that takes drafts")
    public BatchView describeDemandBatch(@PathParam("id") String id, BatchDraft draft) {
        batches.describe(id, draft);
        return getDemandBatch(id);
    }

    @POST
    @Path("{id}/submission")
    @Needs("demand-batch.submit")
    @Operation(operationId = "submitDemandBatch", summary = "Submits a batch with all its drafts to review")
    public BatchView submitDemandBatch(@PathParam("id") String id) {
        publication.submit(id);
        return getDemandBatch(id);
    }

    @DELETE
    @Path("{id}/submission")
    @Needs("demand-batch.submit")
    @Operation(operationId = "recallDemandBatch", summary = "Takes a batch back that is in review")
    public BatchView recallDemandBatch(@PathParam("id") String id) {
        publication.recall(id);
        return getDemandBatch(id);
    }

    @POST
    @Path("{id}/release")
    @Needs("demand-batch.release")
    @Operation(operationId = "releaseDemandBatch", summary = "Releases an approved batch now")
    public BatchView releaseDemandBatch(@PathParam("id") String id) {
        release.release(id);
        return getDemandBatch(id);
    }

    @POST
    @Path("{id}/summary")
    @Needs("demand-batch.edit")
    @Operation(operationId = "summariseDemandBatch", summary = "Ends a closed batch with a summary")
    public BatchView summariseDemandBatch(@PathParam("id") String id, Summary summary) {
        batches.summarise(id, summary.summary());
        return getDemandBatch(id);
    }

    @GET
    @Path("{id}/audit")
    @Needs("demand-audit.read")
    @Operation(operationId = "listDemandBatchAudit", summary = "What happened to a batch, newest first")
    public List<AuditResource.Event> listDemandBatchAudit(@PathParam("id") String id) {
        return history.ofBatch(id).stream().map(AuditResource.Event::of).toList();
    }

    private BatchView view(DemandBatch batch) {
        return BatchView.of(batch, batches.isMine("demand-batch.edit", batch));
    }

    private static <T extends Enum<T>> T known(Violations found, String field, T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    found.add(field, "unknownCode", name);
                    return values[0];
                });
    }
}
