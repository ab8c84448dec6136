package org.tongqu.portal.gap.rest;

import jakarta.enterprise.context.RequestScoped;
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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.gap.GapDeciding;
import org.tongqu.portal.gap.GapPlanning;
import org.tongqu.portal.gap.GapProposal;
import org.tongqu.portal.gap.GapSheets;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** What could be done about strong gaps. */
@Path("gap-proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@OncePerKey
public class GapProposalResource {

    /** What an officer decides: TAKEN_UP, or SET_ASIDE with a reason. */
    public record Decision(String decision, String reason) {}

    /** What the resource states about a requirement of the gap; the words are in the reader's language. */
    public record ReasonView(String requirement, String verdict, String reason, String words) {}

    /**
     * A proposal as the outside sees it.
     *
     * @param kind OPEN_LIST, AUTHORISATION, or CATALOGUE if no resource names the data
     * @param resourceId the resource or, for CATALOGUE, the nearest one; absent if there is none
     * @param goneAt since when there is no such gap any more; absent while there is
     */
    public record View(
            String id,
            String name,
            String kind,
            String resourceId,
            String resourceName,
            List<ReasonView> reasons,
            List<String> demandIds,
            long mandatory,
            long wishers,
            long visitors,
            List<String> themes,
            List<String> modes,
            List<String> regions,
            String state,
            String reason,
            OffsetDateTime decidedAt,
            OffsetDateTime madeAt,
            OffsetDateTime goneAt) {}

    @Inject
    private GapPlanning planning;

    @Inject
    private GapDeciding deciding;

    @Inject
    private GapSheets sheets;

    @Inject
    private MatchWords words;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("gap-proposal.read")
    @Operation(
            operationId = "listGapProposals",
            summary = "Public data resources that could fill strong gaps, or that there is none; most needed first")
    public Listing<View> listGapProposals(
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(planning.list(state, kind, Page.of(page, size)).map(this::view));
    }

    @GET
    @Path("export")
    @Produces({GapFiles.CSV, GapFiles.XLSX})
    @Needs("gap-proposal.read")
    @Operation(operationId = "exportGapProposals", summary = "The proposals as CSV or XLSX")
    public Response exportGapProposals(
            @QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("format") String format) {
        return GapFiles.answer(
                "gap-proposals",
                format,
                language -> sheets.proposalsCsv(state, kind, language),
                language -> sheets.proposalsXlsx(state, kind, language),
                headers);
    }

    @POST
    @Path("{id}/decision")
    @Needs("gap-proposal.decide")
    @Operation(operationId = "decideGapProposal", summary = "Takes a proposal up, or sets it aside with a reason")
    public View decideGapProposal(@PathParam("id") String id, Decision decision) {
        return view(deciding.decide(id, decision.decision(), decision.reason()));
    }

    private View view(GapPlanning.Explained explained) {
        GapProposal proposal = explained.proposal();
        Locale language = headers.getAcceptableLanguages().get(0);
        List<ReasonView> reasons = explained.findings().stream()
                .map(finding -> new ReasonView(
                        finding.requirement().name(),
                        finding.verdict().name(),
                        finding.reason().name(),
                        words.reason(finding, language)))
                .toList();
        return new View(
                proposal.id(),
                proposal.name(),
                proposal.kind().name(),
                explained.resource() == null ? null : explained.resource().id(),
                explained.resource() == null ? null : explained.resource().name(),
                reasons,
                proposal.demandIds(),
                proposal.mandatory(),
                proposal.wishers(),
                proposal.visitors(),
                proposal.themes(),
                proposal.modes(),
                proposal.regions(),
                proposal.state().name(),
                proposal.reason(),
                proposal.decidedAt(),
                proposal.madeAt(),
                proposal.goneAt());
    }
}
