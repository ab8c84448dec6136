package org.tongqu.portal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumNotFound;
import org.tongqu.portal.time.WorkingDays;

/** Makes versions of share agreements in the books out of written terms. */
@Dependent
public class ShareVersions {

    /** Working days for all members together (platform rule). */
    static final int SIGNING_DAYS = 10;

    private final ShareAgreements agreements;
    private final ShareSigning signing;
    private final Consortia consortia;
    private final WorkingDays workingDays;
    private final SharingDesk desk;

    @Inject
    public ShareVersions(
            ShareAgreements agreements,
            ShareSigning signing,
            Consortia consortia,
            WorkingDays workingDays,
            SharingDesk desk) {
        this.agreements = agreements;
        this.signing = signing;
        this.consortia = consortia;
        this.workingDays = workingDays;
        this.desk = desk;
    }

    ShareSigning signing() {
        return signing;
    }

    Consortium consortium(String id) {
        return consortia.find(id).orElseThrow(() -> new ConsortiumNotFound(id));
    }

    Optional<ShareAgreement> find(String agreementId) {
        return agreements.find(agreementId);
    }

    Optional<ShareAgreementVersion> version(String versionId) {
        return agreements.findVersion(versionId);
    }

    /** A version as it is now, while nobody else can change it until the transaction ends. */
    ShareAgreementVersion locked(ShareAgreementVersion version) {
        return agreements.lockVersion(version.id()).orElseThrow();
    }

    /** Numbers of versions, at most so many, whose last day to sign is over. */
    List<String> overdue(int limit) {
        return agreements.overdue(desk.today(), limit);
    }

    List<ShareAgreement> ofConsortium(String consortiumId) {
        return agreements.ofConsortium(PartyRef.of(consortiumId));
    }

    /** The first version of a consortium's agreement, or a further one, to be signed in ten working days. */
    ShareAgreementVersion propose(Consortium consortium, TermsDraft draft, Actor by) {
        LocalDate from = draft.effectiveFrom() == null ? desk.today() : draft.effectiveFrom();
        ShareProposal proposal = new ShareProposal(
                        draft.title(), desk.reading(consortium).proven(draft), from, draft.effectiveTo())
                .toBeSignedBy(workingDays.plus(desk.today(), SIGNING_DAYS));
        List<ShareAgreement> before = ofConsortium(consortium.id());
        return before.isEmpty()
                ? signing.propose(PartyRef.of(consortium.id()), consortium.agreementId(), proposal, by)
                : signing.amend(before.get(before.size() - 1).id(), proposal, by);
    }
}
