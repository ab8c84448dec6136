package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.PriceKind;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.purpose.PurposeRule;

/** Takes the price of a product as it is today, for a purpose. */
@Dependent
public class Pricing {

    private final Products products;
    private final Authorisations authorisations;

    @Inject
    public Pricing(Products products, Authorisations authorisations) {
        this.products = products;
        this.authorisations = authorisations;
    }

    /** A product in whatever state. */
    Optional<DataProduct> product(String productId) {
        return products.find(productId);
    }

    /** The product with its price for a purpose. */
    AgreedProduct agreed(DataProduct product, String purposeClass) {
        AgreedPrice price = snapshot(product).charged(!PurposeRule.isFree(product.price(), purposeClass));
        return new AgreedProduct(product.id(), product.name(), product.source().isPublicData(), price);
    }

    private AgreedPrice snapshot(DataProduct product) {
        Price price = product.price();
        if (price.isFree() || price.isUndecided()) {
            return AgreedPrice.FREE;
        }
        Optional<Ceiling> ceiling = authorisations.ceilingFor(product.id());
        return new AgreedPrice(
                true,
                price.kind().name(),
                price.plan().name(),
                price.unit().name(),
                price.steps().stream()
                        .map(step -> new AgreedPrice.Step(step.upTo(), step.unitPrice()))
                        .toList(),
                price.kind() == PriceKind.GUIDED ? ceiling.map(Ceiling::amount).orElse(null) : null);
    }
}
