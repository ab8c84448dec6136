package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.matching.Combining;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.matching.Combinations;

/** Combinations of products that cover a demand. */
@Path("demands/{id}/combinations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemandCombinationResource {

    /**
     * Proposals for a demand.
     *
     * @param items different combinations, none worse than another in fit, cost and number of providers
     * @param proven whether no better combinations exist; otherwise they are the best that were found
     * @param unserved what nobody offers, mandatory needs first
     */
    public record DemandCombinations(
            List<CombinationViews.CombinationView> items,
            boolean proven,
            List<CombinationViews.UnservedView> unserved) {}

    @Inject
    private Combining combining;

    @Inject
    private CombinationViews views;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("matching.read")
    @Operation(
            operationId = "combineProducts",
            summary = "Combinations of products that together cover a demand, what they cost, and what nobody offers")
    public DemandCombinations combineProducts(@PathParam("id") String demandId) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        Combining.ForDemand found = combining.combinationsFor(demandId);
        Combinations combinations = found.combinations();
        return new DemandCombinations(
                combinations.proposals().stream()
                        .map(combination -> views.view(found, combination, locale))
                        .toList(),
                combinations.proven(),
                combinations.unserved().stream()
                        .map(need -> views.unserved(found, need, locale))
                        .toList());
    }
}
