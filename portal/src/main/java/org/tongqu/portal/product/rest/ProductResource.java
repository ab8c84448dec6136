package org.tongqu.portal.product.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.ProductRegistration;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.product.Registration;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads data products and writes drafts of them. */
@Path("products")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@OncePerKey
public class ProductResource {

    /** What registration platforms answered; the NDI identifier may be absent. */
    public record RegistrationRecord(Registration registration, String ndiProductId) {}

    @Inject
    private Products products;

    @Inject
    private ProductRegistration drafts;

    @Inject
    private Organisations organisations;

    @Inject
    private Authorisations authorisations;

    @GET
    @Needs("product.read")
    @Operation(
            operationId = "listProducts",
            summary = "Data products, best first for words; the public sees the listed ones")
    public Listing<ProductLine> listProducts(
            @BeanParam ProductFilter filter, @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        Slice<DataProduct> found = products.list(filter.query(), Page.of(page, size));
        Map<String, String> names = organisations.names(
                found.items().stream().map(DataProduct::providerId).distinct().toList());
        return Listing.of(found.map(
                product -> ProductLine.of(product, names.getOrDefault(product.providerId(), product.providerId()))));
    }

    @GET
    @Path("facets")
    @Needs("product.read")
    @Operation(operationId = "countProducts", summary = "How many data products have which value, by facet")
    public Map<String, Map<String, Long>> countProducts(@BeanParam ProductFilter filter) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        products.facets(filter.query()).forEach((facet, values) -> counts.put(facet.code(), values));
        return counts;
    }

    @GET
    @Path("{id}")
    @Needs("product.read")
    @Operation(operationId = "getProduct", summary = "One data product with its ceiling")
    public ProductView getProduct(@PathParam("id") String id) {
        DataProduct product = products.get(id);
        return ProductView.of(
                product,
                organisations.name(product.providerId()),
                authorisations.ceilingFor(id).map(ProductView.PriceCeiling::of).orElse(null));
    }

    @POST
    @Needs("product.create")
    @Operation(operationId = "registerProduct", summary = "Takes up a draft of a data product")
    public Response registerProduct(@HeaderParam("Idempotency-Key") String key, ProductDraft draft) {
        String id = drafts.register(draft, key);
        return Response.created(URI.create("/api/v1/products/" + id))
                .entity(getProduct(id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Needs("product.edit")
    @Operation(operationId = "editProduct", summary = "Replaces a draft or a returned data product")
    public ProductView editProduct(@PathParam("id") String id, ProductDraft draft) {
        drafts.edit(id, draft);
        return getProduct(id);
    }

    @PUT
    @Path("{id}/registration")
    @Needs("product.edit")
    @Operation(operationId = "recordProductRegistration", summary = "Keeps what a registration platform answered")
    public ProductView recordProductRegistration(@PathParam("id") String id, RegistrationRecord answered) {
        Registration registration = answered.registration() == null ? Registration.NONE : answered.registration();
        drafts.recordRegistration(id, registration, answered.ndiProductId());
        return getProduct(id);
    }
}
