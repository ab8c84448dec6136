package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.Match;

/** Matches of a demand. */
@Path("demands/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemandMatchResource {

    /**
     * Products for a demand.
     *
     * @param gaps the needs that nobody offers
     * @param putAside numbers of the products that the caller's side rejected; empty for others
     */
    public record DemandMatches(List<MatchViews.MatchView> items, List<String> gaps, List<String> putAside) {}

    @Inject
    private Matching matching;

    @Inject
    private MatchViews views;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("matching.read")
    @Operation(operationId = "matchDemand", summary = "Products that suit a demand, with reasons")
    public DemandMatches matchDemand(@PathParam("id") String demandId, @QueryParam("limit") Integer limit) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        Matching.ForDemand found = matching.productsFor(demandId, MatchViews.limit(limit));
        List<String> needs =
                found.demand().needs().stream().map(need -> need.name()).toList();
        Coverage coverage = found.coverage();
        return new DemandMatches(
                coverage.matches().stream()
                        .map(match -> views.view(
                                match,
                                match.productId(),
                                found.products().get(match.productId()).name(),
                                needs,
                                locale))
                        .toList(),
                coverage.gaps().stream().map(needs::get).toList(),
                found.putAside().stream().map(Match::productId).toList());
    }
}
