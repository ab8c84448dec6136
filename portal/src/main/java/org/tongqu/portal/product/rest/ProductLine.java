package org.tongqu.portal.product.rest;

import java.time.LocalDate;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.ProductState;

/** A product in a list. */
public record ProductLine(
        String id,
        String name,
        String summary,
        String providerId,
        String providerName,
        String sourceKind,
        Classification classification,
        String grade,
        String qualityGrade,
        Price price,
        ProductState state,
        LocalDate listedOn) {

    static ProductLine of(DataProduct product, String providerName) {
        return new ProductLine(
                product.id(),
                product.name(),
                product.summary(),
                product.providerId(),
                providerName,
                product.source().kind(),
                product.classification(),
                product.safety().grade(),
                product.quality().grade(),
                product.price(),
                product.state(),
                product.listedOn());
    }
}
