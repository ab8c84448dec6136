package org.tongqu.portal.bank.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.DayParameter;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankImport;
import org.tongqu.portal.bank.BankLineFacts;
import org.tongqu.portal.bank.BankMatching;
import org.tongqu.portal.bank.BankSheets;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.bank.ProposalFacts;
import org.tongqu.portal.bank.file.CoveredDays;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Takes in statements of the bank, reads them, and compares them with the books. */
@Path("bank-statements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class BankStatementResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Why something is undone or signed for. */
    public record Reason(String reason) {}

    @Inject
    private BankBook book;

    @Inject
    private BankImport imports;

    @Inject
    private BankMatching matching;

    @Inject
    private BankSheets sheets;

    @GET
    @Needs("bank.read")
    @Operation(operationId = "listBankStatements", summary = "Statements of the platform's bank, newest first")
    public Listing<BankStatementFacts> listBankStatements(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.list(Page.of(page, size)));
    }

    @POST
    @Consumes({CSV, XLSX, MediaType.APPLICATION_XML})
    @Needs("bank.import")
    @Operation(
            operationId = "importBankStatement",
            summary = "Takes in a statement as CSV, XLSX or camt.053, whole or not at all;"
                    + " days from and to where the file does not tell")
    public Response importBankStatement(
            @QueryParam("fileName") String fileName,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            InputStream body)
            throws IOException {
        Optional<CoveredDays> days = days(from, to);
        // One byte more than allowed is enough to see that the file is too large.
        String id = imports.take(new SheetFile(fileName, body.readNBytes(SheetReader.LARGEST + 1)), days);
        return Response.created(URI.create("/api/v1/bank-statements/" + id))
                .entity(book.get(id))
                .build();
    }

    private static Optional<CoveredDays> days(String from, String to) {
        Violations violations = new Violations();
        LocalDate first = DayParameter.read(violations, "from", from);
        LocalDate last = DayParameter.read(violations, "to", to);
        violations.throwIfAny();
        return CoveredDays.of(first, last);
    }

    @GET
    @Path("{id}")
    @Needs("bank.read")
    @Operation(operationId = "getBankStatement", summary = "One statement with how much of it is open, in fen")
    public BankStatementFacts getBankStatement(@PathParam("id") String id) {
        return book.get(id);
    }

    @GET
    @Path("{id}/history")
    @Needs("bank.read")
    @Operation(operationId = "getBankStatementHistory", summary = "What happened to a statement, newest first")
    public List<AuditResource.Event> getBankStatementHistory(@PathParam("id") String id) {
        return book.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @GET
    @Path("{id}/lines")
    @Needs("bank.read")
    @Operation(
            operationId = "listBankLines",
            summary = "The lines of a statement with what they are matched with, in fen")
    public Listing<BankLineFacts> listBankLines(
            @PathParam("id") String id,
            @QueryParam("open") boolean open,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(book.lines(id, open, Page.of(page, size)));
    }

    @GET
    @Path("{id}/export")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Needs("bank.read")
    @Operation(operationId = "exportBankLines", summary = "The lines of a statement and their matches as CSV")
    public Response exportBankLines(@PathParam("id") String id, @Context HttpHeaders headers) {
        byte[] content = sheets.csv(id, headers.getAcceptableLanguages().get(0));
        return Response.ok(content, CSV + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".csv\"")
                .build();
    }

    @GET
    @Path("{id}/proposals")
    @Needs("bank.read")
    @Operation(operationId = "listBankProposals", summary = "What the open lines of a statement may belong to")
    public Listing<ProposalFacts> listBankProposals(
            @PathParam("id") String id, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(book.proposals(id, Page.of(page, size)));
    }

    @POST
    @Path("{id}/comparison")
    @Needs("bank.match")
    @Operation(
            operationId = "compareBankStatement",
            summary = "Runs the passes over the open lines and matches what is beyond doubt")
    public BankStatementFacts compareBankStatement(@PathParam("id") String id) {
        matching.run(id);
        return book.get(id);
    }

    @POST
    @Path("{id}/sign-off")
    @Needs("bank.sign")
    @Operation(operationId = "signOffBankStatement", summary = "Signs for the lines that stay open, with a reason")
    public BankStatementFacts signOffBankStatement(@PathParam("id") String id, Reason reason) {
        matching.signOff(id, reason.reason());
        return book.get(id);
    }
}
