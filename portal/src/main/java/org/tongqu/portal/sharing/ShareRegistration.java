package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;

/** Reads share agreements, and registers terms that need no negotiation. */
@ApplicationScoped
@Transactional
public class ShareRegistration {

    private static final String READ = "share-agreement.read";

    private ShareNegotiationRepository negotiations;
    private ShareNegotiating negotiating;
    private ShareSignatures signatures;
    private ShareVersions versions;
    private SharingDesk desk;

    protected ShareRegistration() {} // for CDI proxies

    @Inject
    public ShareRegistration(
            ShareNegotiationRepository negotiations,
            ShareNegotiating negotiating,
            ShareSignatures signatures,
            ShareVersions versions,
            SharingDesk desk) {
        this.negotiations = negotiations;
        this.negotiating = negotiating;
        this.signatures = signatures;
        this.versions = versions;
        this.desk = desk;
    }

    /**
     * Puts terms at once to signing for a consortium led by the caller's organisation: the first version, or a further one.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that contradicts itself
     */
    @Needs("share-agreement.create")
    public ShareFacts register(String consortiumId, ShareDraft draft) {
        return signatures.putToSigning(negotiating.draft(consortiumId, draft.terms()));
    }

    /** The newest version of a share agreement. */
    @Needs(READ)
    public ShareFacts get(String id) {
        return versions.find(id)
                .filter(found -> desk.access().seesConsortium(READ, found.consortium()))
                .map(ShareAgreement::latest)
                .map(ShareFacts::of)
                .orElseThrow(() -> new ShareAgreementNotFound(id));
    }

    /** The newest version of every share agreement of a consortium. */
    @Needs(READ)
    public List<ShareFacts> ofConsortium(String consortiumId) {
        return desk.access().seesConsortium(READ, PartyRef.of(consortiumId))
                ? versions.ofConsortium(consortiumId).stream()
                        .map(ShareAgreement::latest)
                        .map(ShareFacts::of)
                        .toList()
                : List.of();
    }

    /** Takes over terms that were signed by all members before they came here: for demonstrations. */
    @SystemOnly
    public void takeOver(Consortium consortium, ShareDraft draft) {
        Actor by = Actor.of("demo");
        TermsDraft terms = desk.reading(consortium).completed(draft.terms());
        ShareNegotiation negotiation = new ShareNegotiation(
                negotiations.nextId(),
                consortium.id(),
                new SharingRound(consortium.leadId(), by.name(), desk.now(), terms, ""));
        ShareAgreementVersion version = versions.propose(consortium, terms, by);
        negotiation.putToSigning(version.id(), desk.now());
        negotiations.add(negotiation);
        desk.record("shareNegotiation.signing", negotiation, "");
        version.terms().parties().forEach(member -> versions.signing()
                .sign(version.id(), member, version.digest(), by));
    }
}
