package org.tongqu.portal.product.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.product.Content;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;

/** Gives the data items of a product as a spreadsheet file. */
@Path("products")
@ApplicationScoped
public class ProductSampleResource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private Products products;

    @GET
    @Path("{id}/sample")
    @Produces("text/csv; charset=UTF-8")
    @Needs("product.read")
    @Operation(operationId = "downloadProductSample", summary = "Data items of a product and an example, as CSV")
    public Response downloadProductSample(@PathParam("id") String id) {
        List<Content.Field> fields = products.get(id).content().fields();
        return Response.ok(csv(fields))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-sample.csv\"")
                .build();
    }

    private static String csv(List<Content.Field> fields) {
        // Spreadsheet programs recognise UTF-8 by the mark; without it Chinese turns into noise.
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(fields.stream().map(field -> safe(field.name())).toList());
            printer.printRecord(
                    fields.stream().map(field -> safe(field.example())).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would run as a formula is turned into text. */
    static String safe(String cell) {
        return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
