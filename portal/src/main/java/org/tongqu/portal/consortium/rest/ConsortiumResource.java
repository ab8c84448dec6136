package org.tongqu.portal.consortium.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumDraft;
import org.tongqu.portal.consortium.ConsortiumFormation;
import org.tongqu.portal.consortium.ConsortiumList;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.consortium.Contribution;
import org.tongqu.portal.consortium.Invitation;
import org.tongqu.portal.consortium.PublishedSettlement;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads consortia and lets their leads form them. */
@Path("consortia")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ConsortiumResource {

    @Inject
    private Consortia consortia;

    @Inject
    private ConsortiumList list;

    @Inject
    private ConsortiumFormation formation;

    @Inject
    private Organisations organisations;

    @GET
    @Needs("consortium.read")
    @Operation(
            operationId = "listConsortia",
            summary = "Consortia: best first for words, else by number; forming ones for their members only")
    public Listing<ConsortiumView> listConsortia(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("member") String member,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        Slice<Consortium> found = list.list(new ConsortiumQuery(text, state(state), member), Page.of(page, size));
        return Listing.of(found.map(this::view));
    }

    @GET
    @Path("{id}")
    @Needs("consortium.read")
    @Operation(operationId = "getConsortium", summary = "One consortium; the whole of it for its members")
    public ConsortiumView getConsortium(@PathParam("id") String id) {
        return view(consortia.get(id));
    }

    @GET
    @Path("{id}/published-settlements")
    @Needs("consortium.room.read")
    @Operation(operationId = "listPublishedSettlements", summary = "Settlements published before settling here")
    public List<PublishedSettlement> listPublishedSettlements(@PathParam("id") String id) {
        return consortia.publishedSettlements(id);
    }

    @POST
    @Needs("consortium.create")
    @Operation(operationId = "formConsortium", summary = "Starts a consortium led by the caller's organisation")
    public Response formConsortium(@HeaderParam("Idempotency-Key") String key, ConsortiumDraft draft) {
        String id = formation.form(draft, key);
        return Response.created(URI.create("/api/v1/consortia/" + id))
                .entity(getConsortium(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Needs("consortium.edit")
    @Operation(operationId = "describeConsortium", summary = "Replaces name, purpose and rules")
    public ConsortiumView describeConsortium(@PathParam("id") String id, ConsortiumDraft draft) {
        formation.describe(id, draft);
        return getConsortium(id);
    }

    @POST
    @Path("{id}/invitations")
    @Needs("consortium.edit")
    @Operation(operationId = "inviteMember", summary = "Invites an organisation")
    public ConsortiumView inviteMember(@PathParam("id") String id, Invitation invitation) {
        formation.invite(id, invitation);
        return getConsortium(id);
    }

    @PUT
    @Path("{id}/contributions")
    @Needs("consortium.edit")
    @Operation(operationId = "scoreContributions", summary = "Replaces scores and shares of all members")
    public ConsortiumView scoreContributions(@PathParam("id") String id, List<Contribution> contributions) {
        formation.contribute(id, contributions);
        return getConsortium(id);
    }

    @POST
    @Path("{id}/filing")
    @Needs("consortium.edit")
    @Operation(operationId = "fileConsortium", summary = "Hands the consortium to the authority")
    public ConsortiumView fileConsortium(@PathParam("id") String id) {
        formation.file(id);
        return getConsortium(id);
    }

    private ConsortiumView view(Consortium consortium) {
        Map<String, String> names = organisations.names(consortium.members().stream()
                .map(ConsortiumMember::organisationId)
                .toList());
        return consortia.mayEnterRoom(consortium)
                ? ConsortiumView.full(consortium, names)
                : ConsortiumView.open(consortium, names);
    }

    private static ConsortiumState state(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Violations violations = new Violations();
        violations.require(
                Arrays.stream(ConsortiumState.values())
                        .anyMatch(state -> state.name().equals(name)),
                "state",
                "unknownCode",
                name);
        violations.throwIfAny();
        return ConsortiumState.valueOf(name);
    }
}
