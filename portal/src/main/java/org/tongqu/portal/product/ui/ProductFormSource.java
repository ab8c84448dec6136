package org.tongqu.portal.product.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.StandardTerms;
import org.tongqu.portal.security.Caller;

/** What the form of a product offers: the caller's agreements, the proposed terms, the ceiling. */
@Dependent
public class ProductFormSource {

    private final Authorisations authorisations;
    private final Organisations organisations;
    private final StandardTerms terms;
    private final Caller caller;

    @Inject
    public ProductFormSource(
            Authorisations authorisations, Organisations organisations, StandardTerms terms, Caller caller) {
        this.authorisations = authorisations;
        this.organisations = organisations;
        this.terms = terms;
        this.caller = caller;
    }

    ProductForm.Setting setting(ProductWords words) {
        List<AuthorisationAgreement> own = authorisations.list().stream()
                .filter(agreement -> agreement.operatorId().equals(caller.organisation()))
                .toList();
        return new ProductForm.Setting(words, organisations, own);
    }

    /** A draft with nothing but the terms the platform proposes. */
    ProductDraft blank() {
        return new ProductDraft(
                "",
                "",
                caller.organisation(),
                "",
                null,
                null,
                null,
                null,
                null,
                terms.with(List.of(), List.of()),
                null,
                null);
    }

    Optional<Ceiling> ceiling(String productId) {
        return productId.isEmpty() ? Optional.empty() : authorisations.ceilingFor(productId);
    }
}
