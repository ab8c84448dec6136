package org.tongqu.portal.period.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.period.JournalFacts;
import org.tongqu.portal.period.PeriodBook;
import org.tongqu.portal.period.PeriodDesk;
import org.tongqu.portal.period.PeriodFacts;
import org.tongqu.portal.period.PeriodProofs;
import org.tongqu.portal.period.PeriodSheet;
import org.tongqu.portal.period.ProofFacts;
import org.tongqu.portal.period.RootFacts;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Reads and closes the months of the ledger. */
@Path("periods")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class PeriodResource {

    /** The root that was verified. */
    public record Closure(String root) {}

    @Inject
    private PeriodBook book;

    @Inject
    private PeriodDesk desk;

    @Inject
    private PeriodProofs proofs;

    @GET
    @Needs("period.read")
    @Operation(operationId = "listPeriods", summary = "The months of the ledger, newest first")
    public Listing<PeriodFacts> listPeriods(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.list(Page.of(page, size)));
    }

    @GET
    @Path("{id}")
    @Needs("period.read")
    @Operation(
            operationId = "getPeriod",
            summary = "One month with its gates, its trial balance in fen and who signed it")
    public PeriodSheet getPeriod(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("period.read")
    @Operation(operationId = "getPeriodHistory", summary = "What happened to a month, newest first")
    public List<AuditResource.Event> getPeriodHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @GET
    @Path("{id}/journals")
    @Needs("period.read")
    @Operation(operationId = "listPeriodJournals", summary = "The journals that are dated in a month, in their order")
    public Listing<JournalFacts> listPeriodJournals(
            @PathParam("id") String id, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.journals(id, Page.of(page, size)));
    }

    @GET
    @Path("{id}/journals/{journal}/proof")
    @Needs("period.read")
    @Operation(
            operationId = "proveJournal",
            summary = "The proof that a journal is under the root of its sealed month (RFC 6962 audit path)")
    public ProofFacts proveJournal(@PathParam("id") String id, @PathParam("journal") long journal) {
        return proofs.prove(id, journal);
    }

    @GET
    @Path("{id}/root")
    @Needs("period.read")
    @Operation(operationId = "checkPeriodRoot", summary = "The root of a sealed month, made again from its journals")
    public RootFacts checkPeriodRoot(@PathParam("id") String id) {
        return proofs.root(id);
    }

    @POST
    @Path("{id}/lock")
    @Needs("period.lock")
    @Operation(operationId = "lockPeriod", summary = "Locks a month that is over: nothing can be booked in it any more")
    public PeriodSheet lockPeriod(@PathParam("id") String id) {
        desk.lock(id);
        return getPeriod(id);
    }

    @POST
    @Path("{id}/seal")
    @Needs("period.seal")
    @Operation(
            operationId = "sealPeriod",
            summary = "Seals a locked month whose gates are passed: writes balances and the root over its journals")
    public PeriodSheet sealPeriod(@PathParam("id") String id) {
        desk.seal(id);
        return getPeriod(id);
    }

    @POST
    @Path("{id}/closure")
    @Needs("period.close")
    @Operation(operationId = "closePeriod", summary = "Closes a sealed month for a second person who verified its root")
    public PeriodSheet closePeriod(@PathParam("id") String id, Closure closure) {
        desk.close(id, closure.root());
        return getPeriod(id);
    }
}
