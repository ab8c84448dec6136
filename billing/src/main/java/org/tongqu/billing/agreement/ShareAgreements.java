package org.tongqu.billing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.UnknownDocument;

/** All share agreements. */
public interface ShareAgreements {

    /** Keeps a new agreement with its first version. */
    void add(ShareAgreement agreement);

    /** The agreement with that number. */
    Optional<ShareAgreement> find(String agreementId);

    /** The agreement with that number, while nobody else can change it until the transaction ends. */
    Optional<ShareAgreement> lock(String agreementId);

    /** The version with that number. */
    Optional<ShareAgreementVersion> findVersion(String versionId);

    /** The version with that number as it is now, while nobody else can change it until the transaction ends. */
    Optional<ShareAgreementVersion> lockVersion(String versionId);

    /** The agreements of a consortium, oldest first. */
    List<ShareAgreement> ofConsortium(PartyRef consortium);

    /** The versions that wait for the signature of a member, oldest first. */
    List<ShareAgreementVersion> awaitingSignatureOf(PartyRef member);

    /** Numbers of versions that wait for signatures although the last day for signing was before that date. */
    List<String> overdue(LocalDate today, int limit);

    /**
     * The agreement with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default ShareAgreement get(String agreementId) {
        return find(agreementId).orElseThrow(() -> new UnknownDocument(DocumentKind.SHARE_AGREEMENT, agreementId));
    }

    /**
     * The version with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default ShareAgreementVersion getVersion(String versionId) {
        return findVersion(versionId).orElseThrow(() -> new UnknownDocument(DocumentKind.SHARE_AGREEMENT, versionId));
    }
}
