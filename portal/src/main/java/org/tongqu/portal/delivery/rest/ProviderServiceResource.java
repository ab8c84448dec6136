package org.tongqu.portal.delivery.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.delivery.ProviderServices;
import org.tongqu.portal.delivery.ServiceDraft;
import org.tongqu.portal.delivery.ServiceFacts;
import org.tongqu.portal.security.Needs;

/** Says where the service behind a product is. */
@Path("products/{id}/service")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProviderServiceResource {

    @Inject
    private ProviderServices services;

    @GET
    @Needs("service.edit")
    @Operation(operationId = "getProviderService", summary = "Where the service behind a product is, for its provider")
    public ServiceFacts getProviderService(@PathParam("id") String id) {
        return services.find(id).orElseGet(() -> ServiceFacts.none(id));
    }

    @PUT
    @Needs("service.edit")
    @Operation(operationId = "putProviderService", summary = "Names the service that the gateway calls for a product")
    public ServiceFacts putProviderService(@PathParam("id") String id, ServiceDraft draft) {
        return services.put(id, draft);
    }

    @DELETE
    @Needs("service.edit")
    @Operation(operationId = "removeProviderService", summary = "Takes the service of a product away from the gateway")
    public void removeProviderService(@PathParam("id") String id) {
        services.remove(id);
    }
}
