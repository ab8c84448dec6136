package org.tongqu.portal.paper.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.paper.JournalBook;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.paper.JournalNotFound;
import org.tongqu.portal.security.Needs;

/** Journals of the ledger. */
@Path("journals")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class JournalResource {

    @Inject
    private JournalBook book;

    @GET
    @Needs("journal.read")
    @Operation(operationId = "listJournals", summary = "The journals that name an invoice, credit note or settlement")
    public List<JournalFacts> listJournals(@QueryParam("document") String document) {
        return document == null ? List.of() : book.of(document);
    }

    @GET
    @Path("{id}")
    @Needs("journal.read")
    @Operation(operationId = "getJournal", summary = "One journal with its postings and what caused it, in fen")
    public JournalFacts getJournal(@PathParam("id") String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new JournalNotFound(id);
        }
        return book.get(Long.parseLong(id));
    }
}
