package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.matching.SavedQuery;
import org.tongqu.portal.matching.SavedSearch;
import org.tongqu.portal.matching.SavedSearches;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** The searches that the caller keeps; they belong to the person, not to the organisation. */
@Path("saved-searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class SavedSearchResource {

    /**
     * What to keep.
     *
     * @param kind the one kind to look through; absent for all
     * @param chosen chosen codes by facet; may be absent
     * @param alert whether to tell of what becomes public from now on; not if absent
     */
    public record NewSearch(String name, String text, String kind, Map<String, List<String>> chosen, Boolean alert) {}

    /** What may change of a kept search; an absent alert is turned off. */
    public record Change(String name, Boolean alert) {}

    /** A kept search. */
    public record View(
            String id,
            String name,
            String text,
            String kind,
            Map<String, List<String>> chosen,
            boolean alert,
            OffsetDateTime createdAt) {

        static View of(SavedSearch search) {
            SavedQuery query = search.query();
            return new View(
                    search.id(),
                    search.name(),
                    query.text(),
                    query.kind(),
                    query.chosen(),
                    search.alerts(),
                    search.createdAt());
        }
    }

    @Inject
    private SavedSearches searches;

    @GET
    @Needs("saved-search.read")
    @Operation(operationId = "listSavedSearches", summary = "The searches that the caller keeps, the latest first")
    public List<View> listSavedSearches() {
        return searches.list().stream().map(View::of).toList();
    }

    @POST
    @Needs("saved-search.edit")
    @Operation(operationId = "saveSearch", summary = "Keeps a search of the caller")
    public Response saveSearch(NewSearch wanted) {
        SavedQuery query = new SavedQuery(wanted.text(), wanted.kind(), wanted.chosen());
        SavedSearch saved = searches.save(wanted.name(), query, Boolean.TRUE.equals(wanted.alert()));
        return Response.created(URI.create("/api/v1/saved-searches/" + saved.id()))
                .entity(View.of(saved))
                .build();
    }

    @GET
    @Path("{id}")
    @Needs("saved-search.read")
    @Operation(operationId = "getSavedSearch", summary = "One search that the caller keeps")
    public View getSavedSearch(@PathParam("id") String id) {
        return View.of(searches.get(id));
    }

    @PUT
    @Path("{id}")
    @Needs("saved-search.edit")
    @Operation(operationId = "changeSavedSearch", summary = "Renames a search and turns its alert on or off")
    public View changeSavedSearch(@PathParam("id") String id, Change change) {
        return View.of(searches.change(id, change.name(), Boolean.TRUE.equals(change.alert())));
    }

    @DELETE
    @Path("{id}")
    @Needs("saved-search.edit")
    @Operation(operationId = "deleteSavedSearch", summary = "Throws a search of the caller away")
    public void deleteSavedSearch(@PathParam("id") String id) {
        searches.delete(id);
    }

    @GET
    @Path("{id}/results")
    @Needs("saved-search.read")
    @Operation(operationId = "runSavedSearch", summary = "What a search of the caller finds now")
    public SearchResource.Answer runSavedSearch(
            @PathParam("id") String id, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Page wanted = Page.of(page, size);
        return SearchResource.answer(searches.run(id, wanted), wanted, null, null);
    }
}
