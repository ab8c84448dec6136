package org.tongqu.portal.demand.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDrafting;
import org.tongqu.portal.demand.DemandImport;
import org.tongqu.portal.demand.DemandTemplate;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.security.Needs;

/** Fills batches with demands, one by one or from spreadsheets. */
@Path("demand-batches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class BatchContentResource {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Corrected cells of a wrong row, by column. */
    public record Correction(Map<String, String> cells) {

        public Correction {
            cells = cells == null ? Map.of() : Map.copyOf(cells);
        }
    }

    /** Why something is done. */
    public record Reason(String reason) {}

    @Inject
    private DemandCatalogue catalogue;

    @Inject
    private DemandDrafting drafting;

    @Inject
    private DemandImport imports;

    @Inject
    private DemandTemplate template;

    @Inject
    private ImportViews views;

    @GET
    @Path("{id}/demands")
    @Needs("demand.read")
    @Operation(
            operationId = "listDemandsOfBatch",
            summary = "The demands of a batch that the caller may see, by number")
    public List<DemandSummary> listDemandsOfBatch(@PathParam("id") String id) {
        return catalogue.ofBatch(id).stream().map(DemandSummary::of).toList();
    }

    @POST
    @Path("{id}/demands")
    @Needs("demand.create")
    @Operation(operationId = "createDemand", summary = "Drafts a demand in a batch")
    public Response createDemand(
            @PathParam("id") String id, DemandDraft draft, @HeaderParam("Idempotency-Key") String key) {
        String demandId = drafting.create(id, draft, key);
        ScenarioDemand demand = catalogue.get(demandId);
        return Response.created(URI.create("/api/v1/demands/" + demandId))
                .entity(DemandView.of(demand, catalogue.content(demand), true))
                .build();
    }

    @POST
    @Path("{id}/imports")
    @Consumes({CSV, XLSX})
    @Needs("demand.import")
    @Operation(
            operationId = "importDemands",
            summary = "Imports the rows of a CSV or XLSX file; wrong rows are reported and kept")
    public ImportViews.Report importDemands(
            @PathParam("id") String id,
            @QueryParam("fileName") String fileName,
            @HeaderParam("Accept-Language") String language,
            InputStream body)
            throws IOException {
        // One byte more than allowed is enough to see that the file is too large.
        SheetFile file = new SheetFile(fileName, body.readNBytes(SheetReader.LARGEST + 1));
        return views.report(imports.importSheet(id, file), language);
    }

    @GET
    @Path("{id}/import-issues")
    @Needs("demand.import")
    @Operation(operationId = "listImportIssues", summary = "The wrong rows of a batch, open ones first")
    public List<ImportViews.Issue> listImportIssues(
            @PathParam("id") String id, @HeaderParam("Accept-Language") String language) {
        return imports.issues(id).stream()
                .map(issue -> views.issue(issue, language))
                .toList();
    }

    @POST
    @Path("{id}/import-issues/{issue}/correction")
    @Needs("demand.import")
    @Operation(operationId = "correctImportIssue", summary = "Imports a wrong row with corrected cells")
    public Response correctImportIssue(
            @PathParam("id") String id, @PathParam("issue") long issue, Correction correction) {
        ScenarioDemand demand = catalogue.get(imports.correct(id, issue, correction.cells()));
        return Response.created(URI.create("/api/v1/demands/" + demand.id()))
                .entity(DemandView.of(demand, catalogue.content(demand), true))
                .build();
    }

    @POST
    @Path("{id}/import-issues/{issue}/discard")
    @Needs("demand.import")
    @Operation(operationId = "discardImportIssue", summary = "Gives a wrong row up for a stated reason")
    public void discardImportIssue(@PathParam("id") String id, @PathParam("issue") long issue, Reason reason) {
        imports.discard(id, issue, reason.reason());
    }

    @GET
    @Path("template")
    @Produces({XLSX, CSV})
    @Needs("demand.import")
    @Operation(operationId = "downloadDemandTemplate", summary = "The spreadsheet to fill in")
    public Response downloadDemandTemplate(@QueryParam("format") @DefaultValue("xlsx") String format) {
        boolean csv = "csv".equals(format);
        return Response.ok(csv ? template.csv() : template.xlsx(), csv ? CSV : XLSX)
                .header("Content-Disposition", "attachment; filename=\"demands." + (csv ? "csv" : "xlsx") + "\"")
                .build();
    }
}
