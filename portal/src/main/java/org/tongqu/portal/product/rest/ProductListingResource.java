package org.tongqu.portal.product.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.audit.rest.AuditResource;
import org.tongqu.portal.product.ProductListing;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.text.Texts;

/** Brings data products onto the shelf and off it. */
@Path("products")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@OncePerKey
public class ProductListingResource {

    /** Why something is done. */
    public record Reason(String reason) {}

    /** Where a product stands after the operation. */
    public record Standing(String id, ProductState state) {}

    /** What keeps a product from being listed. */
    public record Finding(String field, String code, String message) {}

    @Inject
    private ProductListing listing;

    @Inject
    private Products products;

    @Inject
    private Texts texts;

    @Context
    private HttpHeaders headers;

    @GET
    @Path("{id}/findings")
    @Needs("product.edit")
    @Operation(operationId = "checkProduct", summary = "What keeps a data product from being submitted")
    public List<Finding> checkProduct(@PathParam("id") String id) {
        Locale locale = headers.getAcceptableLanguages().get(0);
        return products.check(id).stream()
                .map(found -> new Finding(
                        found.field(),
                        found.code(),
                        texts.text(
                                locale,
                                "violation." + found.code(),
                                found.args().toArray())))
                .toList();
    }

    @GET
    @Path("{id}/history")
    @Needs("product.read")
    @Operation(operationId = "getProductHistory", summary = "What happened to a data product, newest first")
    public List<AuditResource.Event> getProductHistory(@PathParam("id") String id) {
        return products.history(id).stream().map(AuditResource.Event::of).toList();
    }

    @POST
    @Path("{id}/submission")
    @Needs("product.edit")
    @Operation(operationId = "submitProduct", summary = "Hands a data product over for review")
    public Standing submitProduct(@PathParam("id") String id) {
        listing.submit(id);
        return standing(id);
    }

    @POST
    @Path("{id}/suspension")
    @Needs("product.suspend")
    @Operation(operationId = "suspendProduct", summary = "Takes a data product down for the time being")
    public Standing suspendProduct(@PathParam("id") String id, Reason reason) {
        listing.suspend(id, reason.reason());
        return standing(id);
    }

    @POST
    @Path("{id}/resumption")
    @Needs("product.suspend")
    @Operation(operationId = "resumeProduct", summary = "Puts a suspended data product on the shelf again")
    public Standing resumeProduct(@PathParam("id") String id, Reason reason) {
        listing.resume(id, reason.reason());
        return standing(id);
    }

    @POST
    @Path("{id}/delisting")
    @Needs("product.delist")
    @Operation(operationId = "delistProduct", summary = "Takes a data product off the shelf for good")
    public Standing delistProduct(@PathParam("id") String id, Reason reason) {
        listing.delist(id, reason.reason());
        return standing(id);
    }

    private Standing standing(String id) {
        return new Standing(id, products.get(id).state());
    }
}
