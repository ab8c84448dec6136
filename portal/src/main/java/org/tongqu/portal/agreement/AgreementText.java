package org.tongqu.portal.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Json;

/**
 * The text that is signed: every fact of an agreement in one fixed order.
 *
 * @param parties organisation and role, in their order
 */
record AgreementText(
        String id,
        ContractType type,
        String title,
        List<String> parties,
        String purposeClass,
        String scenario,
        String applicationId,
        List<AgreedProduct> products,
        AgreementTerms terms) {

    static AgreementText of(Agreement agreement) {
        return new AgreementText(
                agreement.id(),
                agreement.type(),
                agreement.title(),
                agreement.parties().stream()
                        .map(party -> party.organisationId() + " " + party.role())
                        .toList(),
                agreement.purposeClass(),
                agreement.scenario(),
                agreement.applicationId(),
                agreement.products(),
                agreement.terms());
    }

    /** SHA-256 as 64 hexadecimal digits. */
    String digest() {
        try {
            return Secrets.digest(Json.mapper().writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
