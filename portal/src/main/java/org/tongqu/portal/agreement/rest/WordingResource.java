package org.tongqu.portal.agreement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.agreement.clause.ClauseList;
import org.tongqu.portal.agreement.policy.UsagePolicy;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.security.Needs;

/** What agreements can be put together of: the clause library, and rules of use read from plain language. */
@Path("agreement-wordings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class WordingResource {

    /**
     * Rules of use in words, one sentence a line.
     *
     * @param language zh-CN, zh-TW or en
     */
    public record PolicyText(String language, String text) {}

    @Inject
    private Wordings wordings;

    @GET
    @Path("clauses")
    @Needs("agreement.read")
    @Operation(operationId = "listClauses", summary = "The clauses of every model contract type, with their parameters")
    public List<ClauseList> listClauses() {
        return wordings.clauses();
    }

    @POST
    @Path("policy")
    @Needs("agreement.read")
    @Operation(operationId = "readPolicyText", summary = "The rules of use that sentences in plain language say")
    public UsagePolicy readPolicyText(PolicyText text) {
        return wordings.read(text.text(), Locale.forLanguageTag(String.valueOf(text.language())));
    }
}
