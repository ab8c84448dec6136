package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.VersionStatus;

/** Share agreements, their versions and signatures in tables of the same names. */
@ApplicationScoped
public class JpaShareAgreements implements ShareAgreements {

    private BillingStore store;

    protected JpaShareAgreements() {} // for CDI proxies

    /** Agreements in the store. */
    @Inject
    public JpaShareAgreements(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(ShareAgreement agreement) {
        store.em().persist(agreement);
    }

    @Override
    public Optional<ShareAgreement> find(String agreementId) {
        return Optional.ofNullable(store.em().find(ShareAgreement.class, agreementId));
    }

    @Override
    public Optional<ShareAgreement> lock(String agreementId) {
        return store.lock(ShareAgreement.class, agreementId);
    }

    @Override
    public Optional<ShareAgreementVersion> findVersion(String versionId) {
        return Optional.ofNullable(store.em().find(ShareAgreementVersion.class, versionId));
    }

    @Override
    public Optional<ShareAgreementVersion> lockVersion(String versionId) {
        return store.lock(ShareAgreementVersion.class, versionId);
    }

    @Override
    public List<ShareAgreement> ofConsortium(PartyRef consortium) {
        return store.em()
                .createQuery(
                        "select a from ShareAgreement a where a.consortium = :consortium order by a.id",
                        ShareAgreement.class)
                .setParameter("consortium", consortium)
                .getResultList();
    }

    @Override
    public List<ShareAgreementVersion> awaitingSignatureOf(PartyRef member) {
        return store.em()
                .createQuery(
                        "select v from ShareAgreementVersion v where v.status = :signing order by v.id",
                        ShareAgreementVersion.class)
                .setParameter("signing", VersionStatus.SIGNING)
                .getResultStream()
                .filter(version -> version.missingSignatures().contains(member))
                .toList();
    }

    @Override
    public List<String> overdue(LocalDate today, int limit) {
        return store.em()
                .createQuery(
                        "select v.id from ShareAgreementVersion v where v.signBy < :today and v.status = :signing"
                                + " order by v.id",
                        String.class)
                .setParameter("today", today)
                .setParameter("signing", VersionStatus.SIGNING)
                .setMaxResults(limit)
                .getResultList();
    }
}
