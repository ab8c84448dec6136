package org.tongqu.portal.bank.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankLineFacts;
import org.tongqu.portal.bank.BankMatching;
import org.tongqu.portal.bank.ItemChoice;
import org.tongqu.portal.bank.OpenItemFacts;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** Matches single lines of a statement, and undoes it. */
@Path("bank-statements/{id}/lines/{no}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class BankLineResource {

    /** What a person assigns the line to. */
    public record Assignment(List<ItemChoice> items) {}

    /** Why a match is undone. */
    public record Undoing(long match, String reason) {}

    @Inject
    private BankBook book;

    @Inject
    private BankMatching matching;

    @GET
    @Needs("bank.read")
    @Operation(operationId = "getBankLine", summary = "One line with what it is matched with, in fen")
    public BankLineFacts getBankLine(@PathParam("id") String id, @PathParam("no") int no) {
        return book.line(id, no);
    }

    @GET
    @Path("items")
    @Needs("bank.read")
    @Operation(
            operationId = "listOpenItems",
            summary = "What is open in the books in the direction of a line, equal amounts first, in fen;"
                    + " q finds by number, reference or name of the party")
    public Listing<OpenItemFacts> listOpenItems(
            @PathParam("id") String id,
            @PathParam("no") int no,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(book.items(id, no, q, Page.of(page, size)));
    }

    @POST
    @Path("acceptance")
    @Needs("bank.match")
    @Operation(operationId = "acceptBankProposal", summary = "Matches what is proposed for a line")
    public BankLineFacts acceptBankProposal(@PathParam("id") String id, @PathParam("no") int no) {
        matching.accept(id, no);
        return book.line(id, no);
    }

    @POST
    @Path("assignment")
    @Needs("bank.match")
    @Operation(
            operationId = "assignBankLine",
            summary = "Assigns a line to invoices, payouts or journals; amounts in fen")
    public BankLineFacts assignBankLine(@PathParam("id") String id, @PathParam("no") int no, Assignment assignment) {
        matching.assign(id, no, assignment.items());
        return book.line(id, no);
    }

    @POST
    @Path("suspense")
    @Needs("bank.match")
    @Operation(
            operationId = "suspendBankLine",
            summary = "Keeps what is open of a line as a receipt nobody has identified")
    public BankLineFacts suspendBankLine(@PathParam("id") String id, @PathParam("no") int no) {
        matching.suspend(id, no);
        return book.line(id, no);
    }

    @POST
    @Path("charge")
    @Needs("bank.match")
    @Operation(
            operationId = "chargeBankLine",
            summary = "Books what is open of a line as a charge of the bank, or interest")
    public BankLineFacts chargeBankLine(@PathParam("id") String id, @PathParam("no") int no) {
        matching.charge(id, no);
        return book.line(id, no);
    }

    @POST
    @Path("undoing")
    @Needs("bank.match")
    @Operation(operationId = "undoBankMatch", summary = "Undoes a match of a line and what it booked, with a reason")
    public BankLineFacts undoBankMatch(@PathParam("id") String id, @PathParam("no") int no, Undoing undoing) {
        book.line(id, no);
        matching.undo(id, undoing.match(), undoing.reason());
        return book.line(id, no);
    }
}
