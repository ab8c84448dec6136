package org.tongqu.portal.matching.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.matching.IndexCare;
import org.tongqu.portal.security.Needs;
import org.tongqu.search.Comparison;
import org.tongqu.search.Comparison.Difference;

/** Looks after the index. */
@Path("search/index")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class IndexResource {

    /**
     * How the index of a kind stands.
     *
     * @param problem why it cannot be used; absent if it can
     */
    public record State(String kind, String condition, long documents, int version, String problem) {}

    /**
     * What a check found.
     *
     * @param equal whether index and database are equal in every kind
     */
    public record Check(boolean equal, List<KindCheck> kinds) {}

    /**
     * What a check found of a kind.
     *
     * @param records how many documents the database makes
     * @param documents how many the index holds
     * @param missing records that the index lacks
     * @param surplus documents without a record
     * @param stale documents that say something else than their record
     */
    public record KindCheck(
            String kind,
            boolean equal,
            long records,
            long documents,
            Difference missing,
            Difference surplus,
            Difference stale) {}

    @Inject
    private IndexCare care;

    @GET
    @Needs("search.index.read")
    @Operation(operationId = "getIndexState", summary = "How the index stands")
    public List<State> getIndexState() {
        return care.states().stream()
                .map(state -> new State(
                        state.kind().code(),
                        state.condition().name(),
                        state.documents(),
                        state.version(),
                        state.problem().isEmpty() ? null : state.problem()))
                .toList();
    }

    @GET
    @Path("check")
    @Needs("search.index.check")
    @Operation(
            operationId = "checkIndex",
            summary = "Compares the index with the database, record by record, and names the first differences")
    public Check checkIndex() {
        List<KindCheck> kinds = care.check().stream().map(IndexResource::check).toList();
        return new Check(kinds.stream().allMatch(KindCheck::equal), kinds);
    }

    @POST
    @Path("rebuild")
    @Needs("search.index.rebuild")
    @Operation(operationId = "rebuildIndex", summary = "Rebuilds the index from the database while searches go on")
    public Map<String, Long> rebuildIndex() {
        Map<String, Long> documents = new LinkedHashMap<>();
        care.rebuild().forEach((kind, count) -> documents.put(kind.code(), count));
        return documents;
    }

    private static KindCheck check(Comparison found) {
        return new KindCheck(
                found.kind().code(),
                found.equal(),
                found.records(),
                found.documents(),
                found.missing(),
                found.surplus(),
                found.stale());
    }
}
