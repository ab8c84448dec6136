package org.tongqu.portal.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.organisation.AccountAdministration;
import org.tongqu.portal.organisation.AccountAdministration.AccountDraft;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Role;

/** Opens and changes accounts. */
@Path("accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AccountResource {

    /** An account as the outside sees it; never its password. */
    public record View(String username, String displayName, String organisationId, Set<Role> roles, boolean enabled) {

        static View of(Account a) {
            return new View(a.username(), a.displayName(), a.organisationId(), a.roles(), a.isEnabled());
        }
    }

    /** The roles an account is to have. */
    public record RoleAssignment(List<Role> roles) {}

    /** Whether an account is to be open. */
    public record Enabling(boolean enabled) {}

    @Inject
    private AccountAdministration administration;

    @POST
    @Needs("account.create")
    @Operation(operationId = "openAccount", summary = "Opens an account")
    public Response openAccount(AccountDraft draft) {
        View view = View.of(administration.open(draft));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    @PUT
    @Path("{username}/roles")
    @Needs("account.edit")
    @Operation(operationId = "assignRoles", summary = "Replaces the roles of an account")
    public void assignRoles(@PathParam("username") String username, RoleAssignment assignment) {
        administration.assignRoles(username, assignment.roles());
    }

    @PUT
    @Path("{username}/enabled")
    @Needs("account.edit")
    @Operation(operationId = "enableAccount", summary = "Opens or closes an account at once")
    public void enableAccount(@PathParam("username") String username, Enabling enabling) {
        administration.enable(username, enabling.enabled());
    }
}
