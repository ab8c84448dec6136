package org.tongqu.portal.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.organisation.OwnAccount;
import org.tongqu.portal.organisation.OwnAccount.PasswordChange;
import org.tongqu.portal.security.Needs;

/** Changes the account the caller acts with. */
@Path("me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OwnAccountResource {

    @Inject
    private OwnAccount own;

    @PUT
    @Path("password")
    @Needs("me.read")
    @Operation(
            operationId = "changeOwnPassword",
            summary = "Changes the caller's password; all sessions end, also that of this request")
    public void changeOwnPassword(PasswordChange change) {
        own.changePassword(change);
    }
}
