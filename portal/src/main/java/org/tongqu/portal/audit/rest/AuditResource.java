package org.tongqu.portal.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads the audit trail. */
@Path("audit-events")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {

    /** An event as the outside sees it. */
    public record Event(
            OffsetDateTime at,
            String actor,
            String actorName,
            String organisationId,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, Object> before,
            Map<String, Object> after,
            String reason) {

        /** The outside form of an event. */
        public static Event of(AuditEntry e) {
            return new Event(
                    e.at(),
                    e.actor(),
                    e.actorName(),
                    e.organisationId(),
                    e.action(),
                    e.subject().kind(),
                    e.subject().id(),
                    e.before(),
                    e.after(),
                    e.reason());
        }
    }

    @Inject
    private AuditTrail trail;

    @GET
    @Needs("audit.read")
    @Operation(operationId = "listAuditEvents", summary = "What was done, newest first")
    public Listing<Event> listAuditEvents(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(trail.search(Page.of(page, size)).map(Event::of));
    }
}
