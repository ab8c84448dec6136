package org.tongqu.billing.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.VersionStatus;

/** Share agreements in memory. */
final class MemoryAgreements implements ShareAgreements {

    private final Shelf<ShareAgreement> shelf;

    MemoryAgreements(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    List<ShareAgreement> all() {
        return shelf.all();
    }

    @Override
    public void add(ShareAgreement agreement) {
        shelf.add(agreement.id(), agreement);
    }

    @Override
    public Optional<ShareAgreement> find(String agreementId) {
        return shelf.find(agreementId);
    }

    @Override
    public Optional<ShareAgreement> lock(String agreementId) {
        return find(agreementId);
    }

    @Override
    public Optional<ShareAgreementVersion> findVersion(String versionId) {
        return find(versionId.substring(0, Math.max(0, versionId.lastIndexOf('-')))).stream()
                .flatMap(agreement -> agreement.versions().stream())
                .filter(version -> version.id().equals(versionId))
                .findFirst();
    }

    @Override
    public Optional<ShareAgreementVersion> lockVersion(String versionId) {
        return findVersion(versionId);
    }

    @Override
    public List<ShareAgreement> ofConsortium(PartyRef consortium) {
        return shelf.where(agreement -> agreement.consortium().equals(consortium));
    }

    @Override
    public List<ShareAgreementVersion> awaitingSignatureOf(PartyRef member) {
        return shelf.where(agreement -> true).stream()
                .flatMap(agreement -> agreement.versions().stream())
                .filter(version -> version.status() == VersionStatus.SIGNING
                        && version.missingSignatures().contains(member))
                .toList();
    }

    @Override
    public List<String> overdue(LocalDate today, int limit) {
        return shelf.where(agreement -> true).stream()
                .flatMap(agreement -> agreement.versions().stream())
                .filter(version -> version.status() == VersionStatus.SIGNING
                        && version.signBy().filter(today::isAfter).isPresent())
                .map(ShareAgreementVersion::id)
                .sorted()
                .limit(limit)
                .toList();
    }
}
