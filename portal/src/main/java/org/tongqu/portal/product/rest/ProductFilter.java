package org.tongqu.portal.product.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.product.ProductFacet;
import org.tongqu.portal.product.ProductQuery;
import org.tongqu.portal.product.ProductState;

/** The query parameters of the product list; facets may be repeated. */
public class ProductFilter {

    @QueryParam("q")
    private String text;

    @QueryParam("theme")
    private List<String> themes;

    @QueryParam("mode")
    private List<String> modes;

    @QueryParam("region")
    private List<String> regions;

    @QueryParam("updateFrequency")
    private List<String> updateFrequencies;

    @QueryParam("deliveryForm")
    private List<String> deliveryForms;

    @QueryParam("grade")
    private List<String> grades;

    @QueryParam("priceKind")
    private List<String> priceKinds;

    @QueryParam("sourceKind")
    private List<String> sourceKinds;

    @QueryParam("businessField")
    private List<String> businessFields;

    @QueryParam("provider")
    private String provider;

    @QueryParam("state")
    private String state;

    @QueryParam("sort")
    private String sort;

    /** @throws org.tongqu.portal.problem.InvalidInput if state or sort are unknown */
    ProductQuery query() {
        Violations violations = new Violations();
        ProductState wantedState = constant(violations, "state", ProductState.class, state);
        ProductQuery.Sort order = constant(violations, "sort", ProductQuery.Sort.class, sort);
        violations.throwIfAny();
        Map<ProductFacet, Set<String>> facets = new EnumMap<>(ProductFacet.class);
        put(facets, ProductFacet.THEME, themes);
        put(facets, ProductFacet.MODE, modes);
        put(facets, ProductFacet.REGION, regions);
        put(facets, ProductFacet.UPDATE_FREQUENCY, updateFrequencies);
        put(facets, ProductFacet.DELIVERY_FORM, deliveryForms);
        put(facets, ProductFacet.GRADE, grades);
        put(facets, ProductFacet.PRICE_KIND, priceKinds);
        put(facets, ProductFacet.SOURCE_KIND, sourceKinds);
        put(facets, ProductFacet.BUSINESS_FIELD, businessFields);
        return new ProductQuery(text, facets, provider, wantedState, order);
    }

    private static void put(Map<ProductFacet, Set<String>> facets, ProductFacet facet, List<String> values) {
        if (values != null) {
            facets.put(facet, Set.copyOf(values));
        }
    }

    private static <E extends Enum<E>> E constant(Violations violations, String field, Class<E> type, String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        violations.add(field, "unknownCode", name, Arrays.toString(type.getEnumConstants()));
        return null;
    }
}
