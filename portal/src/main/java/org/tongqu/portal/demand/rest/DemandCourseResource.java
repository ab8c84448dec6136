package org.tongqu.portal.demand.rest;

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
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandProgress;
import org.tongqu.portal.demand.DemandPublication;
import org.tongqu.portal.demand.DemandReturn;
import org.tongqu.portal.demand.DemandStep;
import org.tongqu.portal.demand.DemandWithdrawal;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.security.Needs;

/** Moves demands on: returned, submitted again, withdrawn, evaluated, carried out. */
@Path("demands")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class DemandCourseResource {

    /** What is to be corrected. */
    public record Comment(String comment) {}

    /** Why something is done. */
    public record Reason(String reason) {}

    /** A public explanation. */
    public record Note(String note) {}

    @Inject
    private DemandReturn returning;

    @Inject
    private DemandPublication publication;

    @Inject
    private DemandWithdrawal withdrawal;

    @Inject
    private DemandProgress progress;

    @Inject
    private DemandCatalogue catalogue;

    @POST
    @Path("{id}/return")
    @Needs("demand.return")
    @Operation(operationId = "returnDemand", summary = "Gives one demand back to its drafter; its batch goes on")
    public DemandView returnDemand(@PathParam("id") String id, Comment comment) {
        returning.giveBack(id, comment.comment());
        return view(id);
    }

    @POST
    @Path("{id}/submission")
    @Needs("demand.submit")
    @Operation(operationId = "resubmitDemand", summary = "Submits a corrected demand again")
    public DemandView resubmitDemand(@PathParam("id") String id) {
        publication.resubmit(id);
        return view(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @Needs("demand.withdraw")
    @Operation(operationId = "withdrawDemand", summary = "Withdraws a demand for a stated reason")
    public DemandView withdrawDemand(@PathParam("id") String id, Reason reason) {
        withdrawal.withdraw(id, reason.reason());
        return view(id);
    }

    @POST
    @Path("{id}/progress")
    @Needs("demand.progress")
    @Operation(operationId = "recordDemandProgress", summary = "Records a step after responses closed")
    public DemandView recordDemandProgress(@PathParam("id") String id, DemandStep step) {
        progress.record(id, step);
        return view(id);
    }

    @POST
    @Path("{id}/notes")
    @Needs("demand.progress")
    @Operation(operationId = "explainDemand", summary = "Adds a public explanation to a released demand")
    public DemandView explainDemand(@PathParam("id") String id, Note note) {
        progress.explain(id, note.note());
        return view(id);
    }

    private DemandView view(String id) {
        ScenarioDemand demand = catalogue.get(id);
        return DemandView.of(demand, catalogue.content(demand), catalogue.isMine("demand.read", demand));
    }
}
