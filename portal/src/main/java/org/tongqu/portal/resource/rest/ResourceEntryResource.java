package org.tongqu.portal.resource.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceCataloguing;
import org.tongqu.portal.resource.ResourceDraft;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceHistory;
import org.tongqu.portal.resource.ResourceList;
import org.tongqu.portal.resource.ResourceQuery;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.resource.SharingAttribute;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads and writes the catalogue of public data resources. */
@Path("resources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ResourceEntryResource {

    /** An entry as the outside sees it. */
    public record View(
            String id,
            String name,
            String description,
            String holderId,
            String holderName,
            String openAttribute,
            SharingAttribute sharingAttribute,
            AccessWay accessWay,
            String accessNote,
            List<String> themes,
            List<String> transportModes,
            String businessField,
            String regionCluster,
            String updateFrequency,
            List<String> fields,
            boolean oneSource,
            OffsetDateTime changedAt) {

        static View of(ResourceEntry e, Map<String, String> names) {
            return new View(
                    e.id(),
                    e.name(),
                    e.description(),
                    e.holderId(),
                    names.getOrDefault(e.holderId(), e.holderId()),
                    e.openAttribute(),
                    e.sharingAttribute(),
                    e.accessWay(),
                    e.accessNote(),
                    e.themes(),
                    e.transportModes(),
                    e.businessField(),
                    e.regionCluster(),
                    e.updateFrequency(),
                    e.fields(),
                    e.oneSource(),
                    e.changedAt());
        }
    }

    /** The query parameters of the list. */
    public static class Filter {

        @QueryParam("q")
        private String text;

        @QueryParam("holder")
        private String holder;

        @QueryParam("accessWay")
        private String accessWay;

        @QueryParam("businessField")
        private String businessField;

        @QueryParam("region")
        private String region;

        ResourceQuery query() {
            return new ResourceQuery(text, holder, accessWay, businessField, region);
        }
    }

    @Inject
    private Resources resources;

    @Inject
    private ResourceList list;

    @Inject
    private ResourceCataloguing cataloguing;

    @Inject
    private ResourceHistory history;

    @Inject
    private Organisations organisations;

    @GET
    @Needs("resource.read")
    @Operation(operationId = "listResources", summary = "Public data resources: best first for words, else by number")
    public Listing<View> listResources(
            @BeanParam Filter filter, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Slice<ResourceEntry> found = list.list(filter.query(), Page.of(page, size));
        Map<String, String> names = organisations.names(
                found.items().stream().map(ResourceEntry::holderId).distinct().toList());
        return Listing.of(found.map(entry -> View.of(entry, names)));
    }

    @GET
    @Path("{id}")
    @Needs("resource.read")
    @Operation(operationId = "getResource", summary = "One public data resource")
    public View getResource(@PathParam("id") String id) {
        ResourceEntry entry = resources.get(id);
        return View.of(entry, organisations.names(List.of(entry.holderId())));
    }

    @GET
    @Path("{id}/audit")
    @Needs("audit.read")
    @Operation(operationId = "listResourceAudit", summary = "What happened to a resource's entry, newest first")
    public List<AuditResource.Event> listResourceAudit(@PathParam("id") String id) {
        return history.of(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Needs("resource.create")
    @Operation(operationId = "createResource", summary = "Adds a public data resource of the caller's organisation")
    public Response createResource(@HeaderParam("Idempotency-Key") String key, ResourceDraft draft) {
        String id = cataloguing.create(draft, key);
        return Response.created(URI.create("/api/v1/resources/" + id))
                .entity(getResource(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Needs("resource.edit")
    @Operation(operationId = "editResource", summary = "Replaces the description of a public data resource")
    public View editResource(@PathParam("id") String id, ResourceDraft draft) {
        cataloguing.edit(id, draft);
        return getResource(id);
    }
}
