package org.tongqu.portal.typicalcase.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.CaseDrafting;
import org.tongqu.portal.typicalcase.CaseList;
import org.tongqu.portal.typicalcase.CaseSelection;
import org.tongqu.portal.typicalcase.CaseStep;
import org.tongqu.portal.typicalcase.TypicalCase;

/** Finds, writes and selects typical cases. */
@Path("typical-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class TypicalCaseResource {

    /** One page of public cases; facets say how many cases each value has. */
    public record Result(List<CaseView> items, long total, int page, int size, Map<String, Map<String, Long>> facets) {}

    /** A new case; the batch may be absent, then it is the one that collects now. */
    public record NewCase(String batchId, CaseDraft content) {}

    /** Why a case is recommended. */
    public record Recommendation(String note) {}

    @Inject
    private CaseCatalogue catalogue;

    @Inject
    private CaseList list;

    @Inject
    private CaseDrafting drafting;

    @Inject
    private CaseSelection selection;

    @GET
    @Needs("typicalcase.read")
    @Operation(
            operationId = "listTypicalCases",
            summary = "Public cases with facets: best first for words, else the latest published first")
    public Result listCases(@BeanParam CaseSearch search) {
        Slice<CaseView> found = list.list(search.query(), search.page()).map(this::view);
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        list.facets(search.query()).forEach((facet, counts) -> facets.put(facet.parameter(), counts));
        return new Result(
                found.items(),
                found.total(),
                found.page().number(),
                found.page().size(),
                facets);
    }

    @GET
    @Path("own")
    @Needs("typicalcase.read")
    @Operation(operationId = "listOwnTypicalCases", summary = "Cases of the caller's organisation in any state")
    public Listing<CaseView> listOwnCases(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Listing.of(catalogue.own(Page.of(page, size)).map(this::view));
    }

    @GET
    @Path("{id}")
    @Needs("typicalcase.read")
    @Operation(operationId = "getTypicalCase", summary = "One case")
    public CaseView getCase(@PathParam("id") String id) {
        return view(catalogue.get(id));
    }

    @POST
    @Needs("typicalcase.create")
    @Operation(operationId = "createTypicalCase", summary = "Writes a new case of the caller's organisation")
    public Response createCase(NewCase wanted, @HeaderParam("Idempotency-Key") String key) {
        CaseDraft draft = wanted.content() == null ? empty() : wanted.content();
        String id = drafting.create(wanted.batchId(), draft, key);
        return Response.created(URI.create("/api/v1/typical-cases/" + id))
                .entity(getCase(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Needs("typicalcase.edit")
    @Operation(operationId = "updateTypicalCase", summary = "Replaces the content of a case that nobody judges")
    public CaseView updateCase(@PathParam("id") String id, CaseDraft draft) {
        drafting.edit(id, draft);
        return getCase(id);
    }

    @DELETE
    @Path("{id}")
    @Needs("typicalcase.edit")
    @Operation(operationId = "deleteTypicalCase", summary = "Throws a draft away")
    public void deleteCase(@PathParam("id") String id) {
        drafting.remove(id);
    }

    @POST
    @Path("{id}/submission")
    @Needs("typicalcase.submit")
    @Operation(operationId = "submitTypicalCase", summary = "Hands a case in")
    public CaseView submitCase(@PathParam("id") String id) {
        drafting.submit(id);
        return getCase(id);
    }

    @POST
    @Path("{id}/recommendation")
    @Needs("typicalcase.recommend")
    @Operation(
            operationId = "recommendTypicalCase",
            summary = "Recommends a case in the name of the caller's organisation")
    public CaseView recommendCase(@PathParam("id") String id, Recommendation recommendation) {
        selection.recommend(id, recommendation.note());
        return getCase(id);
    }

    @POST
    @Path("{id}/steps")
    @Needs("typicalcase.select")
    @Operation(
            operationId = "decideTypicalCase",
            summary = "Takes a case one step further in its selection, or ends it")
    public CaseView decideCase(@PathParam("id") String id, CaseStep step) {
        selection.decide(id, step);
        return getCase(id);
    }

    @GET
    @Path("{id}/audit")
    @Needs("typicalcase-audit.read")
    @Operation(operationId = "listTypicalCaseAudit", summary = "What happened to a case, newest first")
    public List<AuditResource.Event> listCaseAudit(@PathParam("id") String id) {
        return catalogue.history(id).stream().map(AuditResource.Event::of).toList();
    }

    private CaseView view(TypicalCase found) {
        return CaseView.of(found, catalogue.isMine("typicalcase.read", found));
    }

    private static CaseDraft empty() {
        return new CaseDraft(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
