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
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.matching.Match;

/** Matches of a product. */
@Path("products/{id}/matches")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProductMatchResource {

    /**
     * Demands for a product.
     *
     * @param putAside numbers of the demands that the caller's side rejected; empty for others
     */
    public record ProductMatches(List<MatchViews.MatchView> items, List<String> putAside) {}

    @Inject
    private Matching matching;

    @Inject
    private MatchViews views;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("matching.read")
    @Operation(operationId = "matchProduct", summary = "Open demands that a product suits, with reasons")
    public ProductMatches matchProduct(@PathParam("id") String productId, @QueryParam("limit") Integer limit) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        Matching.ForProduct found = matching.demandsFor(productId, MatchViews.limit(limit));
        return new ProductMatches(
                found.matches().stream()
                        .map(match -> view(match, found.demand(match), locale))
                        .toList(),
                found.putAside().stream().map(Match::demandId).toList());
    }

    private MatchViews.MatchView view(Match match, ScenarioDemand demand, Locale locale) {
        List<String> needs =
                demand.content().dataNeeds().stream().map(need -> need.name()).toList();
        return views.view(match, demand.id(), demand.title(), needs, locale);
    }
}
