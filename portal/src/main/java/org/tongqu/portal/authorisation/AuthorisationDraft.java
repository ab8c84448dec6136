package org.tongqu.portal.authorisation;

import java.time.LocalDate;
import java.util.List;

/** What one writes about an authorisation agreement; the term runs from effectiveOn to expiresOn, both included. */
public record AuthorisationDraft(
        String title,
        String implementingBodyId,
        String operatorId,
        AuthorisationMode mode,
        List<String> scope,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        AuthorisationTerms terms,
        List<CoverageDraft> products) {

    public AuthorisationDraft {
        scope = scope == null ? List.of() : List.copyOf(scope);
        products = products == null ? List.of() : List.copyOf(products);
    }
}
