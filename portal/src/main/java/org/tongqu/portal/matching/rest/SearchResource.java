package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.matching.FoundRecord;
import org.tongqu.portal.matching.SearchPaging;
import org.tongqu.portal.matching.SearchSignals;
import org.tongqu.portal.matching.SearchedInVain;
import org.tongqu.portal.matching.Searching;
import org.tongqu.portal.matching.Suggesting;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.search.FacetValue;
import org.tongqu.search.Hit;
import org.tongqu.search.analysis.Passage;
import org.tongqu.search.analysis.Piece;

/** Searches everything that the marketplace lists. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SearchResource {

    /**
     * A hit.
     *
     * @param status state of the record; empty for kinds without states
     * @param passages parts of the original text, the marked ones match
     * @param areas codes of the areas that it covers as a whole; none if it does not say where it is about
     * @param wider whether it lies in none of the chosen regions but covers one as a whole
     */
    public record Found(
            String kind,
            String id,
            String title,
            String status,
            List<List<Piece>> passages,
            Set<String> areas,
            boolean wider) {}

    /**
     * What was found.
     *
     * @param degraded whether the index was away and the database answered plainly
     * @param relaxed whether documents with any part of the text are shown because none has enough of it
     * @param trimmed whether the text was too long and only its beginning was used
     * @param outOfReach whether the page lies deeper than anybody reads; it is empty although there are hits
     * @param next where to read on: the word for the parameter {@code cursor} of the same question; absent at the end
     * @param didYouMean another spelling that finds more; absent if there is none
     * @param facets numbers per facet and code; {@code regionWider} says how many of those of a region cover it as a whole
     */
    public record Answer(
            List<Found> items,
            long total,
            int page,
            int size,
            boolean degraded,
            boolean relaxed,
            boolean trimmed,
            boolean outOfReach,
            String next,
            String didYouMean,
            Map<String, List<FacetValue>> facets) {}

    /**
     * A way to go on typing.
     *
     * @param kind kind of the record whose title it is; {@code term} for a term
     * @param id number of the record; absent for a term
     * @param count how much a term finds
     */
    public record Suggestion(String kind, String id, String text, long count) {}

    @Inject
    private Searching searching;

    @Inject
    private SearchPaging paging;

    @Inject
    private Suggesting suggesting;

    @Inject
    private SearchSignals signals;

    @GET
    @Needs("search.read")
    @Operation(
            operationId = "search",
            summary =
                    "Demands, products, cases, resources, consortia, organisations and documents for a text and selected facets",
            description = SearchFilter.MEANING)
    public Answer search(
            @BeanParam SearchFilter filter,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        Page wanted = Page.of(page, size);
        Searching.Question question = filter.question(wanted);
        boolean onward = cursor != null && !cursor.isEmpty();
        Searching.Answer answer = onward ? paging.behind(question, cursor) : searching.search(question);
        String next = paging.next(question, answer).orElse(null);
        return answer(
                answer,
                wanted,
                onward ? null : suggesting.didYouMean(question, answer).orElse(null),
                next);
    }

    /** An answer as the outside sees it. */
    static Answer answer(Searching.Answer answer, Page wanted, String didYouMean, String next) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        if (!answer.degraded()) {
            answer.engine().facets().forEach((facet, values) -> facets.put(facet.code(), values));
        }
        boolean engine = !answer.degraded();
        return new Answer(
                answer.rows().stream().map(SearchResource::found).toList(),
                answer.total(),
                wanted.number(),
                wanted.size(),
                answer.degraded(),
                engine && answer.engine().note().relaxed(),
                engine && answer.engine().note().trimmed(),
                engine && answer.engine().note().outOfReach(),
                next,
                didYouMean,
                facets);
    }

    @GET
    @Path("suggestions")
    @Needs("search.read")
    @Operation(operationId = "suggest", summary = "Terms and titles that begin with what was typed")
    public List<Suggestion> suggest(@QueryParam("q") String typed) {
        return suggesting.complete(typed).stream()
                .map(proposal -> proposal.record() == null
                        ? new Suggestion("term", null, proposal.text(), proposal.count())
                        : new Suggestion(
                                proposal.record().kind().code(),
                                proposal.record().id(),
                                proposal.text(),
                                proposal.count()))
                .toList();
    }

    @GET
    @Path("zero-hits")
    @Needs("search-log.read")
    @Operation(operationId = "listZeroHitSearches", summary = "What people looked for and nobody offers")
    public Listing<SearchedInVain> listZeroHitSearches(
            @QueryParam("days") Integer days, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        int back = days == null ? SearchSignals.USUAL_DAYS : days;
        return Listing.of(signals.inVain(back, Page.of(page, size)));
    }

    private static Found found(Searching.Row row) {
        FoundRecord record = row.record();
        return new Found(
                record.ref().kind().code(),
                record.ref().id(),
                record.title(),
                record.status(),
                row.hit() == null ? List.of() : passages(row.hit()),
                record.coverage().whole(),
                row.wider());
    }

    private static List<List<Piece>> passages(Hit hit) {
        List<List<Piece>> all = new java.util.ArrayList<>();
        all.add(hit.title().pieces());
        hit.passages().stream().map(Passage::pieces).forEach(all::add);
        return all;
    }
}
