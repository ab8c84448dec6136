package org.tongqu.portal.agreement.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.ContractType;
import org.tongqu.portal.agreement.Destruction;
import org.tongqu.portal.agreement.Round;
import org.tongqu.portal.agreement.TermsInForce;

/**
 * An agreement as the outside sees it.
 *
 * @param demandId the scenario demand that the data are for; absent if none is named
 * @param applicationId the use application that it rests on; absent if none is named
 * @param contractStatus status of the digital contract after TDS-14
 * @param products at the prices that hold today
 * @param terms what is negotiated; once it is signed, what holds today
 * @param version number of the version that holds today; its text and signatures are among the versions
 * @param expiresOn last day of the term by what was signed last
 * @param rounds of the first negotiation; amendments have their own
 * @param digest SHA-256 of the text that was accepted first, which a signer repeats; absent before
 * @param text whether the accepted text still gives the digest, found out now; absent in lists
 * @param signBy last day to sign; absent before the text was accepted
 * @param destroyBy last day to destroy the data after the end; absent if there are none
 * @param destruction what the recipient confirmed; absent before
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
        int version,
        LocalDate expiresOn,
        List<Round> rounds,
        String digest,
        AgreementProof.Text text,
        LocalDate signBy,
        String endReason,
        LocalDate destroyBy,
        Destruction destruction,
        OffsetDateTime changedAt) {

    /** A party and its signature, checked now but in lists; time and signer are absent before it signs. */
    public record Party(
            String organisationId,
            String name,
            String role,
            OffsetDateTime signedAt,
            String signer,
            AgreementProof.Seal seal) {}

    /** One among many, with nothing proved: that takes the text and the keys of every party. */
    static AgreementView listed(Agreement agreement, TermsInForce today, Map<String, String> names) {
        return of(agreement, today, null, names);
    }

    /**
     * @param today what holds today
     * @param proof what was found; null if nothing was proved
     */
    static AgreementView of(Agreement agreement, TermsInForce today, AgreementProof proof, Map<String, String> names) {
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
                                party.signer().isEmpty() ? null : party.signer(),
                                proof == null ? null : proof.seal(party.organisationId())))
                        .toList(),
                today.products(),
                today.terms(),
                today.version(),
                agreement.expiresOn(),
                agreement.rounds(),
                agreement.digest().isEmpty() ? null : agreement.digest(),
                proof == null ? null : proof.text(),
                agreement.signBy(),
                agreement.aftermath().reason().isEmpty()
                        ? null
                        : agreement.aftermath().reason(),
                agreement.aftermath().destroyBy(),
                agreement.aftermath().destruction(),
                agreement.changedAt());
    }
}
