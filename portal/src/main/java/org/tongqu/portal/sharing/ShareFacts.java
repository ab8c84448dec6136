package org.tongqu.portal.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.VersionStatus;

/**
 * A version of a share agreement as its members read it.
 *
 * @param id number of the agreement
 * @param versionId number of the version
 * @param signBy last day on which it can be signed; absent for none
 * @param digest SHA-256 of the text, which a signer repeats
 * @param text the exact text that is signed
 */
public record ShareFacts(
        String id,
        String versionId,
        String consortiumId,
        String title,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        LocalDate signBy,
        VersionStatus state,
        List<Stage> stages,
        List<Member> members,
        List<Signature> signatures,
        List<String> missing,
        String digest,
        String text) {

    /** A rate taken before sharing. */
    public record Stage(String kind, int ratePpm, String beneficiaryId) {}

    /** A member, its weight, and its rank among equal remainders. */
    public record Member(String organisationId, int weightPpm, int order) {}

    /** A signature over the digest. */
    public record Signature(String organisationId, String signer, Instant at) {}

    static ShareFacts of(ShareAgreementVersion version) {
        return new ShareFacts(
                version.agreement().id(),
                version.id(),
                version.agreement().consortium().id(),
                version.title(),
                version.effectiveFrom(),
                version.effectiveTo().orElse(null),
                version.signBy().orElse(null),
                version.status(),
                version.terms().stages().stream()
                        .map(stage -> new Stage(
                                stage.kind().name(),
                                stage.rate().value(),
                                stage.beneficiary().id()))
                        .toList(),
                version.terms().members().stream()
                        .map(member ->
                                new Member(member.party().id(), member.weight().value(), member.order()))
                        .toList(),
                version.signatures().stream()
                        .map(signature ->
                                new Signature(signature.party().id(), signature.signer(), signature.signedAt()))
                        .toList(),
                version.missingSignatures().stream().map(PartyRef::id).toList(),
                version.digest(),
                version.canonicalJson());
    }
}
