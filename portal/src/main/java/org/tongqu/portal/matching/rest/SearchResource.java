package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.matching.IndexCare;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.search.Facet;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Hit;
import org.tongqu.search.Kind;
import org.tongqu.search.analysis.Passage;
import org.tongqu.search.analysis.Piece;

/** Searches demands and products, and looks after the index. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    private static final Set<Kind> KINDS = Set.of(Kind.DEMAND, Kind.PRODUCT);

    /** A hit; passages are parts of the original text, the marked ones match. */
    public record Found(String kind, String id, String title, String status, List<List<Piece>> passages) {}

    /**
     * What was found.
     *
     * @param degraded whether the index was away and the database answered plainly
     * @param relaxed whether documents with any part of the text are shown because none has enough of it
     */
    public record Answer(
            List<Found> items,
            long total,
            int page,
            int size,
            boolean degraded,
            boolean relaxed,
            boolean trimmed,
            Map<String, List<FacetValue>> facets) {}

    /** How the index of a kind stands. */
    public record State(String kind, String condition, long documents, int version) {}

    @Inject
    private Searching searching;

    @Inject
    private IndexCare care;

    @Context
    private UriInfo uri;

    @GET
    @Needs("search.read")
    @Operation(operationId = "search", summary = "Demands and products for a text and selected facets")
    public Answer search(
            @QueryParam("q") String text,
            @QueryParam("kind") List<String> kinds,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        Page wanted = Page.of(page, size);
        Searching.Answer answer = searching.search(new Searching.Question(text, kinds(kinds), selections(), wanted));
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        if (!answer.degraded()) {
            answer.engine().facets().forEach((facet, values) -> facets.put(facet.code(), values));
        }
        return new Answer(
                answer.rows().stream().map(SearchResource::found).toList(),
                answer.total(),
                wanted.number(),
                wanted.size(),
                answer.degraded(),
                !answer.degraded() && answer.engine().note().relaxed(),
                !answer.degraded() && answer.engine().note().trimmed(),
                facets);
    }

    @GET
    @Path("index")
    @Needs("search.index.read")
    @Operation(operationId = "getIndexState", summary = "How the index stands")
    public List<State> getIndexState() {
        return care.states().stream()
                .map(state ->
                        new State(state.kind().code(), state.condition().name(), state.documents(), state.version()))
                .toList();
    }

    @POST
    @Path("index/rebuild")
    @Needs("search.index.rebuild")
    @Operation(operationId = "rebuildIndex", summary = "Rebuilds the index from the database while searches go on")
    public Map<String, Long> rebuildIndex() {
        Map<String, Long> documents = new LinkedHashMap<>();
        care.rebuild().forEach((kind, count) -> documents.put(kind.code(), count));
        return documents;
    }

    private static Found found(Searching.Row row) {
        List<List<Piece>> passages = row.hit() == null ? List.of() : passages(row.hit());
        return row.demand() != null
                ? new Found(
                        Kind.DEMAND.code(),
                        row.demand().id(),
                        row.demand().title(),
                        row.demand().status().name(),
                        passages)
                : new Found(
                        Kind.PRODUCT.code(),
                        row.product().id(),
                        row.product().name(),
                        row.product().state().name(),
                        passages);
    }

    private static List<List<Piece>> passages(Hit hit) {
        List<List<Piece>> all = new java.util.ArrayList<>();
        all.add(hit.title().pieces());
        hit.passages().stream().map(Passage::pieces).forEach(all::add);
        return all;
    }

    private static Set<Kind> kinds(List<String> given) {
        Violations violations = new Violations();
        Set<Kind> kinds = new TreeSet<>();
        for (String code : given) {
            KINDS.stream()
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .ifPresentOrElse(kinds::add, () -> violations.add("kind", "unknownCode", code));
        }
        violations.throwIfAny();
        return kinds.isEmpty() ? KINDS : kinds;
    }

    private Map<Facet, Set<String>> selections() {
        Map<Facet, Set<String>> selections = new LinkedHashMap<>();
        for (Facet facet : Searching.FACETS) {
            List<String> values = uri.getQueryParameters().get(facet.code());
            if (values != null && !values.isEmpty()) {
                selections.put(facet, new TreeSet<>(values));
            }
        }
        return selections;
    }
}
