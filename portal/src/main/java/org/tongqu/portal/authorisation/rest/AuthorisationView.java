package org.tongqu.portal.authorisation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationMode;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.AuthorisationTerms;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.Coverage;

/** An agreement as the outside sees it; terms and proposals are absent for the public. */
public record AuthorisationView(
        String id,
        String title,
        Party implementingBody,
        Party operator,
        AuthorisationMode mode,
        List<String> scope,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        AuthorisationState state,
        List<Product> products,
        AuthorisationTerms terms) {

    /** A party and its name. */
    public record Party(String id, String name) {}

    /** A covered product; ceiling and unit are absent if it must be free. */
    public record Product(String productId, BigDecimal ceiling, ChargeUnit unit, boolean approved) {

        static Product of(Coverage coverage) {
            return new Product(
                    coverage.productId(),
                    coverage.ceiling().map(Ceiling::amount).orElse(null),
                    coverage.ceiling().map(Ceiling::unit).orElse(null),
                    coverage.isApproved());
        }
    }

    static AuthorisationView of(AuthorisationAgreement agreement, Map<String, String> names, boolean withTerms) {
        return new AuthorisationView(
                agreement.id(),
                agreement.title(),
                party(agreement.implementingBodyId(), names),
                party(agreement.operatorId(), names),
                agreement.mode(),
                agreement.scope(),
                agreement.effectiveOn(),
                agreement.expiresOn(),
                agreement.state(),
                agreement.products().stream()
                        .filter(product -> withTerms || product.isApproved())
                        .map(Product::of)
                        .toList(),
                withTerms ? agreement.terms() : null);
    }

    private static Party party(String id, Map<String, String> names) {
        return new Party(id, names.getOrDefault(id, id));
    }
}
