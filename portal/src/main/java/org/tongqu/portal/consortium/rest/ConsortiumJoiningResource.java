package org.tongqu.portal.consortium.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.ConsortiumJoining;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.security.Needs;

/** What invited organisations and the authority say to a consortium. */
@Path("consortia")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ConsortiumJoiningResource {

    /** Why something is done. */
    public record Reason(String reason) {}

    /** Where a consortium stands after the operation. */
    public record Standing(String id, ConsortiumState state) {}

    @Inject
    private ConsortiumJoining joining;

    @Inject
    private Consortia consortia;

    @POST
    @Path("{id}/acceptance")
    @Needs("consortium.join")
    @Operation(operationId = "acceptInvitation", summary = "Accepts the invitation of the caller's organisation")
    public Standing acceptInvitation(@PathParam("id") String id) {
        joining.accept(id);
        return standing(id);
    }

    @POST
    @Path("{id}/refusal")
    @Needs("consortium.join")
    @Operation(operationId = "declineInvitation", summary = "Declines the invitation of the caller's organisation")
    public Standing declineInvitation(@PathParam("id") String id, Reason reason) {
        joining.decline(id, reason.reason());
        return standing(id);
    }

    @POST
    @Path("{id}/confirmation")
    @Needs("consortium.confirm")
    @Operation(operationId = "confirmConsortium", summary = "Takes note of a filed consortium, so that it operates")
    public Standing confirmConsortium(@PathParam("id") String id) {
        joining.confirm(id);
        return standing(id);
    }

    @POST
    @Path("{id}/return")
    @Needs("consortium.confirm")
    @Operation(operationId = "returnConsortium", summary = "Sends a filed consortium back for changes")
    public Standing returnConsortium(@PathParam("id") String id, Reason reason) {
        joining.sendBack(id, reason.reason());
        return standing(id);
    }

    private Standing standing(String id) {
        return new Standing(id, consortia.get(id).state());
    }
}
