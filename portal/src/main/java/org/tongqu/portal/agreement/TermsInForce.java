package org.tongqu.portal.agreement;

import java.util.List;
import java.util.Optional;

/**
 * The terms of a signed version, which hold from their first day until those of the next one do.
 *
 * @param version number of the version within the agreement, from 1
 * @param digest SHA-256 of its text
 * @param terms with the day from which they hold as their first day
 * @param products at the prices of these terms
 */
public record TermsInForce(int version, String digest, AgreementTerms terms, List<AgreedProduct> products) {

    public TermsInForce {
        products = List.copyOf(products);
    }

    public Optional<AgreedProduct> product(String productId) {
        return products.stream()
                .filter(product -> product.id().equals(productId))
                .findFirst();
    }
}
