package org.tongqu.portal.paper.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.paper.Verification;
import org.tongqu.portal.security.Needs;

/** Tells whether a document was issued here. */
@Path("verification")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VerificationResource {

    @Inject
    private Verification verification;

    @GET
    @Needs("verification.read")
    @Operation(
            operationId = "verifyDocument",
            summary = "Whether a document with a code was issued, of what kind, when, and with which digest")
    public Verification.Answer verifyDocument(@QueryParam("code") String code) {
        return verification.verify(code);
    }
}
