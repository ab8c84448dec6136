package org.tongqu.portal.demand.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDrafting;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.demand.DemandListing;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Slice;

/** Finds, reads and writes demands. */
@Path("demands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DemandResource {

    /**
     * One page of released demands.
     *
     * @param facets how many demands each value of each facet has
     * @param plain whether words were looked up without the search engine
     */
    public record Result(
            List<DemandSummary> items,
            long total,
            int page,
            int size,
            Map<String, Map<String, Long>> facets,
            boolean plain) {

        static Result of(DemandListing listing) {
            Slice<ScenarioDemand> slice = listing.slice();
            Map<String, Map<String, Long>> facets = new TreeMap<>();
            listing.facets().forEach((facet, counts) -> facets.put(facet.parameter(), counts));
            return new Result(
                    slice.items().stream().map(DemandSummary::of).toList(),
                    slice.total(),
                    slice.page().number(),
                    slice.page().size(),
                    facets,
                    listing.plain());
        }
    }

    /** The batch into which a demand comes again. */
    public record Reissue(String batchId) {}

    @Inject
    private DemandCatalogue catalogue;

    @Inject
    private DemandDrafting drafting;

    @Inject
    private DemandHistory history;

    @GET
    @Needs("demand.read")
    @Operation(operationId = "listDemands", summary = "Released demands with facets")
    public Result listDemands(@BeanParam DemandSearch search) {
        return Result.of(catalogue.search(search.filter(), search.sort(), search.page()));
    }

    @GET
    @Path("own")
    @Needs("demand.read")
    @Operation(operationId = "listOwnDemands", summary = "Demands of the caller's organisation in any state")
    public Listing<DemandSummary> listOwnDemands(@BeanParam DemandSearch search) {
        return Listing.of(
                catalogue.own(search.filter(), search.sort(), search.page()).map(DemandSummary::of));
    }

    @GET
    @Path("{id}")
    @Needs("demand.read")
    @Operation(operationId = "getDemand", summary = "One demand")
    public DemandView getDemand(@PathParam("id") String id) {
        ScenarioDemand demand = catalogue.get(id);
        return DemandView.of(demand, catalogue.content(demand), catalogue.isMine("demand.read", demand));
    }

    @PUT
    @Path("{id}")
    @Needs("demand.edit")
    @Operation(operationId = "updateDemand", summary = "Replaces the content of a demand that nobody reviews")
    public DemandView updateDemand(@PathParam("id") String id, DemandDraft draft) {
        drafting.edit(id, draft);
        return getDemand(id);
    }

    @DELETE
    @Path("{id}")
    @Needs("demand.edit")
    @Operation(operationId = "deleteDemand", summary = "Throws a draft away")
    public void deleteDemand(@PathParam("id") String id) {
        drafting.remove(id);
    }

    @POST
    @Path("{id}/reissue")
    @Needs("demand.create")
    @Operation(operationId = "reissueDemand", summary = "Brings a demand into another batch as a new draft")
    public Response reissueDemand(
            @PathParam("id") String id, Reissue reissue, @HeaderParam("Idempotency-Key") String key) {
        String demandId = drafting.reissue(id, reissue.batchId(), key);
        return Response.created(URI.create("/api/v1/demands/" + demandId))
                .entity(getDemand(demandId))
                .build();
    }

    @GET
    @Path("{id}/audit")
    @Needs("demand-audit.read")
    @Operation(operationId = "listDemandAudit", summary = "What happened to a demand, newest first")
    public List<AuditResource.Event> listDemandAudit(@PathParam("id") String id) {
        return history.of(id).stream().map(AuditResource.Event::of).toList();
    }
}
