package org.tongqu.portal.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.organisation.Contact;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.organisation.OrganisationHistory;
import org.tongqu.portal.organisation.OrganisationList;
import org.tongqu.portal.organisation.OrganisationRegistration;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads and registers organisations. */
@Path("organisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class OrganisationResource {

    /** An organisation as the outside sees it; the contact is absent for the public. */
    public record View(
            String id,
            String name,
            String shortName,
            String creditCode,
            String kind,
            String regionCluster,
            List<String> capacities,
            List<String> transportModes,
            String intro,
            LocalDate establishedOn,
            Contact contact) {

        static View of(Organisation o, boolean withContact) {
            return new View(
                    o.id(),
                    o.name(),
                    o.shortName(),
                    o.creditCode(),
                    o.kind(),
                    o.regionCluster(),
                    o.capacities(),
                    o.transportModes(),
                    o.intro(),
                    o.establishedOn(),
                    withContact ? o.contact() : null);
        }
    }

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationList list;

    @Inject
    private OrganisationRegistration registration;

    @Inject
    private OrganisationHistory history;

    @Inject
    private Caller caller;

    @GET
    @Needs("organisation.read")
    @Operation(operationId = "listOrganisations", summary = "Organisations by number")
    public Listing<View> listOrganisations(
            @QueryParam("q") String text,
            @QueryParam("kind") String kind,
            @QueryParam("region") String region,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(list.list(text, kind, region, Page.of(page, size)).map(this::view));
    }

    @GET
    @Path("{id}")
    @Needs("organisation.read")
    @Operation(operationId = "getOrganisation", summary = "One organisation")
    public View getOrganisation(@PathParam("id") String id) {
        return view(organisations.get(id));
    }

    @POST
    @Needs("organisation.create")
    @Operation(operationId = "registerOrganisation", summary = "Registers an organisation")
    public Response registerOrganisation(OrganisationDraft draft) {
        String id = registration.register(draft);
        return Response.created(URI.create("/api/v1/organisations/" + id))
                .entity(view(organisations.get(id)))
                .build();
    }

    @PUT
    @Path("{id}")
    @Needs("organisation.edit")
    @Operation(operationId = "describeOrganisation", summary = "Replaces the description of an organisation")
    public View describeOrganisation(@PathParam("id") String id, OrganisationDraft draft) {
        registration.describe(id, draft);
        return view(organisations.get(id));
    }

    @GET
    @Path("{id}/audit")
    @Needs("audit.read")
    @Operation(
            operationId = "listOrganisationAudit",
            summary = "What happened to an organisation's entry, newest first")
    public List<AuditResource.Event> listOrganisationAudit(@PathParam("id") String id) {
        return history.of(id).stream().map(AuditResource.Event::of).toList();
    }

    private View view(Organisation organisation) {
        return View.of(organisation, caller.known());
    }
}
