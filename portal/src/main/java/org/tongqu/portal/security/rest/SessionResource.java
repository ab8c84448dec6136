package org.tongqu.portal.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SignIn;

/** Opens and ends sessions of the REST door. */
@Path("sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionResource {

    /** A person's name and password. */
    public record Credentials(String username, String password) {}

    /** Who the caller is. */
    public record Me(String username, String displayName, String organisationId, Set<String> roles) {}

    @Inject
    private SignIn signIn;

    @Inject
    private Caller caller;

    @POST
    @Needs("session.create")
    @Operation(operationId = "createSession", summary = "A bearer token for a name and password")
    public Response createSession(Credentials credentials) {
        return Response.status(Response.Status.CREATED)
                .entity(signIn.token(credentials.username(), credentials.password()))
                .build();
    }

    @GET
    @Path("current")
    @Needs("me.read")
    @Operation(operationId = "getCurrentSession", summary = "Who the caller is")
    public Me getCurrentSession() {
        Set<String> roles = new TreeSet<>();
        caller.roles().forEach(role -> roles.add(role.name()));
        return new Me(caller.username(), caller.displayName(), caller.organisation(), roles);
    }

    @DELETE
    @Path("current")
    @Needs("me.read")
    @Operation(operationId = "endCurrentSession", summary = "Ends the token of this request at once")
    public void endCurrentSession(@HeaderParam("Authorization") String header) {
        signIn.end(header == null ? null : header.replaceFirst("^Bearer ", ""));
    }
}
