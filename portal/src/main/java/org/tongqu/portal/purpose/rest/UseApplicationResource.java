package org.tongqu.portal.purpose.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.purpose.UseApplicationDesk;
import org.tongqu.portal.purpose.UseApplicationDraft;
import org.tongqu.portal.purpose.UseApplications;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Applies for the use of data and decides on it. */
@Path("use-applications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class UseApplicationResource {

    /** What the provider says to it; a refusal needs it. */
    public record Decision(String reason) {}

    @Inject
    private UseApplications applications;

    @Inject
    private UseApplicationDesk desk;

    @GET
    @Needs("use-application.read")
    @Operation(
            operationId = "listUseApplications",
            summary = "What the caller's organisation applied for and is asked for, newest first")
    public Listing<UseApplicationView> listUseApplications(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(applications.search(Page.of(page, size)).map(UseApplicationView::of));
    }

    @POST
    @Needs("use-application.submit")
    @Operation(
            operationId = "submitUseApplication",
            summary = "Applies to the provider of a product for a purpose of use")
    public Response submitUseApplication(UseApplicationDraft draft) {
        String id = desk.submit(draft);
        return Response.created(URI.create("/api/v1/use-applications/" + id))
                .entity(getUseApplication(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("use-application.read")
    @Operation(operationId = "getUseApplication", summary = "One use application with the provider's decision")
    public UseApplicationView getUseApplication(@PathParam("id") String id) {
        return UseApplicationView.of(applications.get(id));
    }

    @GET
    @Path("{id}/history")
    @Needs("use-application.read")
    @Operation(operationId = "getUseApplicationHistory", summary = "What happened to an application, newest first")
    public List<AuditResource.Event> getUseApplicationHistory(@PathParam("id") String id) {
        return applications.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/approval")
    @Needs("use-application.decide")
    @Operation(operationId = "approveUseApplication", summary = "Lets the data be used as applied for")
    public UseApplicationView approveUseApplication(@PathParam("id") String id, Decision decision) {
        desk.approve(id, decision.reason());
        return getUseApplication(id);
    }

    @POST
    @Path("{id}/refusal")
    @Needs("use-application.decide")
    @Operation(operationId = "refuseUseApplication", summary = "Does not let the data be used, with the reason")
    public UseApplicationView refuseUseApplication(@PathParam("id") String id, Decision decision) {
        desk.refuse(id, decision.reason());
        return getUseApplication(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Needs("use-application.submit")
    @Operation(operationId = "withdrawUseApplication", summary = "Takes back an application that was not decided")
    public UseApplicationView withdrawUseApplication(@PathParam("id") String id) {
        desk.withdraw(id);
        return getUseApplication(id);
    }
}
