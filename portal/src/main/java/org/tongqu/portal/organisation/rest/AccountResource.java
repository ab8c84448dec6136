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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.organisation.AccountAdministration;
import org.tongqu.portal.organisation.AccountAdministration.AccountDraft;
import org.tongqu.portal.organisation.AccountDirectory;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountQuery;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;

/** Opens and changes accounts. */
@Path("accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AccountResource {

    /** An account as the outside sees it; never its password. */
    public record View(
            String username,
            String displayName,
            String organisationId,
            Set<Role> roles,
            boolean enabled,
            OffsetDateTime lastSignIn) {

        static View of(Account a) {
            return new View(
                    a.username(), a.displayName(), a.organisationId(), a.roles(), a.isEnabled(), a.lastSignIn());
        }
    }

    /** The roles an account is to have. */
    public record RoleAssignment(List<Role> roles) {}

    /** Whether an account is to be open. */
    public record Enabling(Boolean enabled) {}

    /** Another password for somebody. */
    public record PasswordReset(String password) {}

    @Inject
    private AccountAdministration administration;

    @Inject
    private AccountDirectory directory;

    @GET
    @Needs("account.read")
    @Operation(operationId = "searchAccounts", summary = "The accounts the caller may know of")
    public Listing<View> searchAccounts(
            @QueryParam("q") String text,
            @QueryParam("organisation") String organisation,
            @QueryParam("enabled") Boolean enabled,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        AccountQuery query = new AccountQuery(text, organisation, enabled);
        return Listing.of(directory.search(query, Page.of(page, size)).map(View::of));
    }

    @GET
    @Path("{username}")
    @Needs("account.read")
    @Operation(operationId = "getAccount", summary = "One account")
    public View getAccount(@PathParam("username") String username) {
        return View.of(directory.get(username));
    }

    @GET
    @Path("{username}/audit")
    @Needs("account.read")
    @Operation(operationId = "listAccountAudit", summary = "What happened to an account, newest first")
    public List<AuditResource.Event> listAccountAudit(@PathParam("username") String username) {
        return directory.history(username).stream().map(AuditResource.Event::of).toList();
    }

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

    @PUT
    @Path("{username}/password")
    @Needs("account.edit")
    @Operation(operationId = "resetPassword", summary = "Gives somebody another password; their sessions end")
    public void resetPassword(@PathParam("username") String username, PasswordReset reset) {
        administration.resetPassword(username, reset.password());
    }
}
