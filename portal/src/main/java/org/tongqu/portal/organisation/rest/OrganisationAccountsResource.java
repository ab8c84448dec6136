package org.tongqu.portal.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.organisation.AccountDirectory;
import org.tongqu.portal.security.Needs;

/** Lists the accounts of an organisation. */
@Path("organisations/{id}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OrganisationAccountsResource {

    @Inject
    private AccountDirectory directory;

    @GET
    @Needs("account.read")
    @Operation(operationId = "listAccounts", summary = "The accounts of an organisation")
    public List<AccountResource.View> listAccounts(@PathParam("id") String organisationId) {
        return directory.of(organisationId).stream()
                .map(AccountResource.View::of)
                .toList();
    }
}
