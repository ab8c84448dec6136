package org.tongqu.portal.agreement.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.agreement.Round;

/**
 * An agreement as the outside sees it.
 *
 * @param demandId the scenario demand that the data are for; absent if none is named
 * @param applicationId the use application that it rests on; absent if none is named
 * @param contractStatus status of the digital contract after TDS-14
 * @param digest SHA-256 of the accepted text, which a signer repeats; absent before
 */
public record AgreementView(
        String id,
        ContractType type,
        String title,
        String purposeClass,
        String scenario,
        String demandId,
        String applicationId,
        AgreementState state,
        String contractStatus,
        List<Party> parties,
        List<AgreedProduct> products,
        AgreementTerms terms,
        List<Round> rounds,
        String digest,
        String endReason,
        OffsetDateTime changedAt) {

    /** A party and its signature; time and signer are absent before it signs. */
    public record Party(String organisationId, String name, String role, OffsetDateTime signedAt, String signer) {}

    static AgreementView of(Agreement agreement, Map<String, String> names) {
        return new AgreementView(
                agreement.id(),
                agreement.type(),
                agreement.title(),
                agreement.purposeClass(),
                agreement.scenario(),
                agreement.demandId().isEmpty() ? null : agreement.demandId(),
                agreement.applicationId().isEmpty() ? null : agreement.applicationId(),
                agreement.state(),
                agreement.state().contractStatus(),
                agreement.parties().stream()
                        .map(party -> new Party(
                                party.organisationId(),
                                names.getOrDefault(party.organisationId(), party.organisationId()),
                                party.role(),
                                party.signedAt(),
                                party.signer().isEmpty() ? null : party.signer()))
                        .toList(),
                agreement.products(),
                agreement.terms(),
                agreement.rounds(),
                agreement.digest().isEmpty() ? null : agreement.digest(),
                agreement.endReason().isEmpty() ? null : agreement.endReason(),
                agreement.changedAt());
    }
}
