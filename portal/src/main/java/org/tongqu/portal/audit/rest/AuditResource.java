package org.tongqu.portal.audit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.DayParameter;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditExport;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads the audit trail. */
@Path("audit-events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
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

    /** The query parameters of the list and of the export. */
    public static class Filter {

        @QueryParam("kind")
        private String kind;

        @QueryParam("id")
        private String id;

        @QueryParam("actor")
        private String actor;

        @QueryParam("action")
        private String action;

        @QueryParam("from")
        private String from;

        @QueryParam("until")
        private String until;

        AuditQuery query() {
            Violations violations = new Violations();
            AuditQuery query = new AuditQuery(
                    kind,
                    id,
                    actor,
                    action,
                    DayParameter.read(violations, "from", from),
                    DayParameter.read(violations, "until", until));
            violations.throwIfAny();
            return query;
        }
    }

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditExport export;

    @GET
    @Needs("audit.read")
    @Operation(operationId = "listAuditEvents", summary = "What was done, newest first")
    public Listing<Event> listAuditEvents(
            @BeanParam Filter filter, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(trail.search(filter.query(), Page.of(page, size)).map(Event::of));
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Needs("audit.read")
    @Operation(operationId = "exportAuditEvents", summary = "The newest 10,000 events that fit, as CSV")
    public Response exportAuditEvents(@BeanParam Filter filter, @Context HttpHeaders headers) {
        Locale language = headers.getAcceptableLanguages().get(0);
        return Response.ok(export.csv(filter.query(), language))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-events.csv\"")
                .build();
    }
}
