package org.tongqu.billing.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.DocumentNumbers;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.StatusLog;
import org.tongqu.billing.UnknownDocument;

/** Proposing and signing of the terms by which a consortium shares its revenue. */
@ApplicationScoped
@Transactional
public class ShareSigning {

    private ShareAgreements agreements;
    private Games games;
    private DocumentNumbers numbers;
    private StatusLog log;
    private Clock clock;

    protected ShareSigning() {} // for CDI proxies

    /** Signing over the kept agreements. */
    @Inject
    public ShareSigning(ShareAgreements agreements, Games games, DocumentNumbers numbers, StatusLog log, Clock clock) {
        this.agreements = agreements;
        this.games = games;
        this.numbers = numbers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins an agreement with its first version, which then waits for the signatures of its members.
     *
     * @param consortium whose members share
     * @param contractRef number of the contract around it in the house, empty without one
     * @throws TermsRefused if the terms do not split every amount completely, or share by a table that is not kept
     */
    public ShareAgreementVersion propose(PartyRef consortium, String contractRef, ShareProposal proposal, Actor by) {
        TermsProof.require(proposal.terms());
        ShareProposal complete = proposal.playing(games.requireValues(consortium, proposal.terms()));
        String id = numbers.next(DocumentKind.SHARE_AGREEMENT);
        ShareAgreement agreement = new ShareAgreement(id, consortium, contractRef, clock.instant());
        ShareAgreementVersion version = agreement.propose(complete, clock.instant());
        agreements.add(agreement);
        log.add(StatusLog.Entry.born(DocumentKind.SHARE_AGREEMENT, version.id(), version.status(), by));
        return version;
    }

    /**
     * Proposes a further version of an agreement; it must take effect on the first day of this or a later month, after
     * all versions that are active.
     *
     * @throws TermsRefused if the terms or their date are not acceptable
     * @throws SigningRefused with {@code pending} while another version waits for signatures
     */
    public ShareAgreementVersion amend(String agreementId, ShareProposal proposal, Actor by) {
        TermsProof.require(proposal.terms());
        ShareAgreement agreement = lock(agreementId);
        ShareProposal complete = proposal.playing(games.requireValues(agreement.consortium(), proposal.terms()));
        ShareAgreementVersion version = agreement.propose(complete, clock.instant());
        log.add(StatusLog.Entry.born(DocumentKind.SHARE_AGREEMENT, version.id(), version.status(), by));
        return version;
    }

    /**
     * Signs a version for a member; with the last signature the version becomes active. Signing again changes nothing.
     *
     * @param digest the digest of the text that the signer was shown
     * @throws SigningRefused if the party is no member or the digest is another one
     */
    public ShareAgreementVersion sign(String versionId, PartyRef member, String digest, Actor signer) {
        ShareAgreementVersion version = lockVersion(versionId);
        VersionStatus before = version.status();
        boolean signed = version.sign(member, digest, signer, clock.instant());
        if (signed && version.status() != before) {
            log.add(StatusLog.Entry.moved(
                    DocumentKind.SHARE_AGREEMENT, version.id(), before, version.status(), signer));
        }
        return version;
    }

    /** Refuses to sign a version for a member, with the reason; the version then never becomes active. */
    public ShareAgreementVersion decline(String versionId, PartyRef member, String reason, Actor by) {
        ShareAgreementVersion version = lockVersion(versionId);
        if (!version.terms().hasMember(member)) {
            throw new SigningRefused("notAMember", member, versionId);
        }
        return end(version, VersionStatus.DECLINED, reason, by);
    }

    /** Takes back a version that is not signed by all yet. */
    public ShareAgreementVersion withdraw(String versionId, String reason, Actor by) {
        return end(lockVersion(versionId), VersionStatus.WITHDRAWN, reason, by);
    }

    /** Ends versions that were not signed by all in time, and gives those that it ended. */
    public List<ShareAgreementVersion> lapse(int limit, Actor by) {
        return agreements.overdue(BillingPeriod.dateOf(clock.instant()), limit).stream()
                .flatMap(id -> lapse(id, by).stream())
                .toList();
    }

    /** Ends a version that is overdue; empty if it was signed by all, ended or not overdue. */
    public Optional<ShareAgreementVersion> lapse(String versionId, Actor by) {
        ShareAgreementVersion version = lockVersion(versionId);
        return version.status() == VersionStatus.SIGNING && version.isOverdue(clock.instant())
                ? Optional.of(end(version, VersionStatus.LAPSED, "", by))
                : Optional.empty();
    }

    private ShareAgreementVersion end(ShareAgreementVersion version, VersionStatus end, String reason, Actor by) {
        VersionStatus before = version.status();
        version.end(end);
        log.add(StatusLog.Entry.moved(DocumentKind.SHARE_AGREEMENT, version.id(), before, end, by)
                .because(reason));
        return version;
    }

    private ShareAgreementVersion lockVersion(String versionId) {
        return agreements
                .lockVersion(versionId)
                .orElseThrow(() -> new UnknownDocument(DocumentKind.SHARE_AGREEMENT, versionId));
    }

    private ShareAgreement lock(String agreementId) {
        return agreements
                .lock(agreementId)
                .orElseThrow(() -> new UnknownDocument(DocumentKind.SHARE_AGREEMENT, agreementId));
    }
}
