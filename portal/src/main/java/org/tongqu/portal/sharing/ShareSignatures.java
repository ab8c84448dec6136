package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.VersionStatus;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.StepUp;
import org.tongqu.portal.security.SystemOnly;

/**
 * Puts negotiated terms to signing, and takes the signatures of the members over the digest of the text.
 *
 * <p>Whatever changes both locks the negotiation first and then the version in the books, so that no two wait for each
 * other.
 */
@ApplicationScoped
@Transactional
public class ShareSignatures {

    private static final String KIND = "share-agreement";
    private static final String CREATE = "share-agreement.create";
    private static final String SIGN = "share-agreement.sign";
    private static final int LONGEST_REASON = 1_000;
    private static final int DIGEST = 64;
    private static final Actor PLATFORM = Actor.of("platform");

    private ShareNegotiationRepository negotiations;
    private ShareVersions versions;
    private StepUp stepUp;
    private SharingTidings tidings;
    private SharingDesk desk;

    protected ShareSignatures() {} // for CDI proxies

    @Inject
    public ShareSignatures(
            ShareNegotiationRepository negotiations,
            ShareVersions versions,
            StepUp stepUp,
            SharingTidings tidings,
            SharingDesk desk) {
        this.negotiations = negotiations;
        this.versions = versions;
        this.stepUp = stepUp;
        this.tidings = tidings;
        this.desk = desk;
    }

    /**
     * Puts the newest round to signing; its text is immutable from then on.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that contradicts itself, or that the proof fails
     * @throws org.tongqu.billing.agreement.SigningRefused while another version of the consortium waits for signatures
     */
    @Needs(CREATE)
    public ShareFacts putToSigning(String id) {
        ShareNegotiation negotiation = negotiations
                .lock(id)
                .filter(found -> desk.access().actsFor(CREATE, found.leadId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
        negotiation.requireMayMove(NegotiationState.SIGNING);
        Consortium consortium = versions.consortium(negotiation.consortiumId());
        ShareAgreementVersion version = versions.propose(
                consortium, negotiation.latest().terms(), desk.access().actor());
        negotiation.putToSigning(version.id(), desk.now());
        desk.record("shareNegotiation.signing", negotiation, "");
        record("shareAgreement.registered", version, "");
        tidings.others(negotiation, consortium, "signing");
        return ShareFacts.of(version);
    }

    /**
     * Signs the newest version of an agreement for the caller's organisation; with the last signature it is agreed on.
     *
     * @param digest the digest of the text that the signer was shown
     * @param password the signer's password, once more
     * @throws org.tongqu.portal.problem.InvalidInput if the digest is missing or the password is not the signer's
     */
    @Needs(SIGN)
    public ShareFacts sign(String agreementId, String digest, String password) {
        ShareAgreementVersion version = find(agreementId).latest();
        Violations violations = new Violations();
        violations.text("digest", digest, DIGEST);
        boolean given = password != null && !password.isEmpty();
        violations.require(given, "password", "required");
        boolean right = given && stepUp.confirms(desk.access().username(), password);
        violations.require(right || !given, "password", "passwordWrong");
        violations.throwIfAny();
        Optional<ShareNegotiation> negotiation = lockedOf(version.id());
        PartyRef member = PartyRef.of(desk.access().organisation());
        // Read before the locks, the version does not know what the same member signed while this call waited.
        boolean fresh = versions.locked(version).signatureOf(member).isEmpty();
        ShareAgreementVersion signed = versions.signing()
                .sign(version.id(), member, digest, desk.access().actor());
        if (fresh) {
            record("shareAgreement.signed", signed, "");
            negotiation.ifPresent(found -> signed(found, signed));
        }
        return ShareFacts.of(signed);
    }

    private void signed(ShareNegotiation negotiation, ShareAgreementVersion version) {
        negotiation.touch(desk.now());
        desk.record("shareNegotiation.signed", negotiation, "");
        if (version.status() == VersionStatus.ACTIVE) {
            tidings.all(negotiation, versions.consortium(negotiation.consortiumId()), "agreed");
        }
    }

    /** Refuses to sign for the caller's organisation; the text is then off for everybody. */
    @Needs(SIGN)
    public void decline(String id, String reason) {
        ShareNegotiation negotiation = negotiations
                .lock(id)
                .filter(found -> desk.access().sees(found))
                .filter(found -> desk.access().actsForMember(SIGN, found.consortiumId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
        requireReason(reason);
        if (negotiation.state() != NegotiationState.SIGNING) {
            throw new NegotiationStateRefused(id, negotiation.state(), "decline");
        }
        PartyRef member = PartyRef.of(desk.access().organisation());
        ended(
                negotiation,
                versions.signing()
                        .decline(
                                negotiation.versionId(),
                                member,
                                reason,
                                desk.access().actor()),
                "declined",
                reason);
    }

    /** Gives terms of the caller's consortium up, whether they are negotiated or wait for signatures. */
    @Needs(CREATE)
    public void withdraw(String id, String reason) {
        ShareNegotiation negotiation = negotiations
                .lock(id)
                .filter(found -> desk.access().actsFor(CREATE, found.leadId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
        requireReason(reason);
        if (negotiation.state() == NegotiationState.SIGNING) {
            ended(
                    negotiation,
                    versions.signing()
                            .withdraw(
                                    negotiation.versionId(),
                                    reason,
                                    desk.access().actor()),
                    "withdrawn",
                    reason);
            return;
        }
        boolean sent = negotiation.wasSent();
        negotiation.withdraw(desk.now());
        desk.record("shareNegotiation.withdrawn", negotiation, reason);
        if (sent) {
            tidings.others(negotiation, versions.consortium(negotiation.consortiumId()), "withdrawn");
        }
    }

    /** Numbers of texts, at most so many, that were not signed by all in time. */
    @SystemOnly
    public List<String> overdue(int limit) {
        return versions.overdue(limit);
    }

    /** Ends a text that was not signed by all in time; false if it was signed or ended meanwhile. */
    @SystemOnly
    public boolean lapse(String versionId) {
        Optional<ShareNegotiation> negotiation = lockedOf(versionId);
        Optional<ShareAgreementVersion> lapsed = versions.signing().lapse(versionId, PLATFORM);
        lapsed.ifPresent(version -> negotiation.ifPresentOrElse(
                found -> ended(found, version, "lapsed", ""), () -> record("shareAgreement.lapsed", version, "")));
        return lapsed.isPresent();
    }

    private void ended(ShareNegotiation negotiation, ShareAgreementVersion version, String how, String reason) {
        negotiation.touch(desk.now());
        desk.record("shareNegotiation." + how, negotiation, reason);
        record("shareAgreement." + how, version, reason);
        tidings.others(negotiation, versions.consortium(negotiation.consortiumId()), how);
    }

    private Optional<ShareNegotiation> lockedOf(String versionId) {
        return negotiations.ofVersion(versionId).flatMap(found -> negotiations.lock(found.id()));
    }

    private ShareAgreement find(String agreementId) {
        return versions.find(agreementId)
                .filter(found -> desk.access().seesConsortium("share-agreement.read", found.consortium()))
                .orElseThrow(() -> new ShareAgreementNotFound(agreementId));
    }

    private static void requireReason(String reason) {
        Violations violations = new Violations();
        violations.text("reason", reason, LONGEST_REASON);
        violations.throwIfAny();
    }

    private void record(String action, ShareAgreementVersion version, String reason) {
        Map<String, Object> facts = Map.of(
                "version", version.id(),
                "state", version.status().name(),
                "digest", version.digest(),
                "missing",
                        version.missingSignatures().stream().map(PartyRef::id).toList());
        desk.record(action, KIND, version.agreement().id(), facts, reason);
    }
}
