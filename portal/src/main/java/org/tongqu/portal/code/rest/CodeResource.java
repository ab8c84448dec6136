package org.tongqu.portal.code.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.security.Needs;

/** Reads the code tables. */
@Path("codes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CodeResource {

    /** A code and its name in the reader's language. */
    public record Code(String code, String name) {}

    /** A code table, where it comes from (empty: platform rule) and its codes. */
    public record Table(String source, List<Code> items) {}

    @Inject
    private CodeTables codes;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("code.read")
    @Operation(operationId = "listCodes", summary = "All code tables with names in the reader's language")
    public Map<String, Table> listCodes() {
        Locale locale = headers.getAcceptableLanguages().get(0);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String table : codes.tables()) {
            List<Code> items = codes.codes(table).stream()
                    .map(code -> new Code(code, codes.name(table, code, locale)))
                    .toList();
            tables.put(table, new Table(codes.source(table), items));
        }
        return tables;
    }
}
