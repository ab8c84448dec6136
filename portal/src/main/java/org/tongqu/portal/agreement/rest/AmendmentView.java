package org.tongqu.portal.agreement.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentState;
import org.tongqu.portal.agreement.Round;
import org.tongqu.portal.agreement.TermsChange;

/**
 * An amendment as the outside sees it.
 *
 * @param seq number within the agreement, from 1
 * @param terms of the last offer; their first day is the one from which they are to hold
 * @param products at the prices of the last offer
 * @param changes what differs from the version whose place it is to take
 * @param rounds who offered what and why
 * @param lastDay last day to sign
 * @param supersedes digest of the text whose place it is to take
 * @param version number of its text among the versions; absent before it is accepted
 * @param digest SHA-256 of its text, which a signer repeats; absent before it is accepted
 * @param text whether the text still gives the digest, found out now
 * @param signatures of those who signed, checked now
 * @param closing why it was declined, taken back or ended; absent otherwise
 */
public record AmendmentView(
        int seq,
        AmendmentState state,
        AgreementTerms terms,
        List<AgreedProduct> products,
        List<TermsChange> changes,
        List<Round> rounds,
        LocalDate lastDay,
        String supersedes,
        Integer version,
        String digest,
        AgreementProof.Text text,
        List<Signed> signatures,
        String closing,
        OffsetDateTime changedAt) {

    /** Who signed for a party, when, and what was found about it. */
    public record Signed(String organisationId, String signer, OffsetDateTime signedAt, AgreementProof.Seal seal) {}

    static AmendmentView of(Amendment amendment, AgreementProof proof, List<TermsChange> changes) {
        return new AmendmentView(
                amendment.seq(),
                amendment.state(),
                amendment.terms(),
                amendment.products(),
                changes,
                amendment.rounds(),
                amendment.lastDay(),
                amendment.supersedes(),
                amendment.version() == 0 ? null : amendment.version(),
                amendment.digest().isEmpty() ? null : amendment.digest(),
                proof.text(),
                amendment.signatures().stream()
                        .map(one -> new Signed(
                                one.organisationId(), one.signer(), one.at(), proof.seal(one.organisationId())))
                        .toList(),
                amendment.closing().isEmpty() ? null : amendment.closing(),
                amendment.changedAt());
    }
}
