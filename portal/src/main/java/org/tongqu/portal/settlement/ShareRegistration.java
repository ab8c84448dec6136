package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareAgreements;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareSigning;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.SystemOnly;

/** Registers the terms by which a consortium shares, and takes the signatures of its members. */
@ApplicationScoped
@Transactional
public class ShareRegistration {

    private static final String KIND = "share-agreement";
    private static final int MILLION = 1_000_000;

    private ShareAgreements agreements;
    private ShareSigning signing;
    private Consortia consortia;
    private SettlementAccess access;
    private SettlementJournal journal;

    protected ShareRegistration() {} // for CDI proxies

    @Inject
    public ShareRegistration(
            ShareAgreements agreements,
            ShareSigning signing,
            Consortia consortia,
            SettlementAccess access,
            SettlementJournal journal) {
        this.agreements = agreements;
        this.signing = signing;
        this.consortia = consortia;
        this.access = access;
        this.journal = journal;
    }

    /**
     * Puts terms before the members of a consortium led by the caller's organisation: the first version, or a further one.
     *
     * @throws org.tongqu.billing.agreement.TermsRefused if the terms do not split every amount completely
     */
    @Needs("share-agreement.create")
    public ShareFacts register(String consortiumId, ShareDraft draft) {
        Consortium consortium = consortia
                .find(consortiumId)
                .filter(found -> access.actsFor("share-agreement.create", found.leadId()))
                .orElse(null);
        Violations violations = new Violations();
        violations.require(consortium != null, "consortiumId", "unknownCode", String.valueOf(consortiumId));
        violations.optionalText("title", draft.title(), 200);
        for (int i = 0; i < draft.stages().size(); i++) {
            ShareDraft.StageDraft stage = draft.stages().get(i);
            String path = "stages[" + i + "]";
            violations.require(stage.kind() != null && stage.kind().isRated(), path + ".kind", "required");
            violations.require(
                    stage.ratePpm() != null && stage.ratePpm() >= 0 && stage.ratePpm() <= MILLION,
                    path + ".ratePpm",
                    "share.rate");
        }
        violations.throwIfAny();
        ShareProposal proposal = ShareProposals.of(consortium, draft, journal.today());
        return propose(consortium, proposal, access.actor());
    }

    private ShareFacts propose(Consortium consortium, ShareProposal proposal, Actor by) {
        PartyRef party = PartyRef.of(consortium.id());
        List<ShareAgreement> before = agreements.ofConsortium(party);
        ShareAgreementVersion version = before.isEmpty()
                ? signing.propose(party, consortium.agreementId(), proposal, by)
                : signing.amend(before.get(before.size() - 1).id(), proposal, by);
        journal.record("shareAgreement.registered", KIND, version.agreement().id(), facts(version), "");
        return ShareFacts.of(version);
    }

    /** The newest version of a share agreement. */
    @Needs("share-agreement.read")
    public ShareFacts get(String id) {
        return ShareFacts.of(find(id).latest());
    }

    /** The newest version of every share agreement of a consortium. */
    @Needs("share-agreement.read")
    public List<ShareFacts> ofConsortium(String consortiumId) {
        PartyRef party = PartyRef.of(consortiumId);
        return access.seesConsortium("share-agreement.read", party)
                ? agreements.ofConsortium(party).stream()
                        .map(ShareAgreement::latest)
                        .map(ShareFacts::of)
                        .toList()
                : List.of();
    }

    /**
     * Signs the newest version for the caller's organisation; the last signature puts it in force.
     *
     * @param digest the digest of the text that the signer was shown
     */
    @Needs("share-agreement.sign")
    public ShareFacts sign(String id, String digest) {
        ShareAgreementVersion version = find(id).latest();
        Violations violations = new Violations();
        violations.text("digest", digest, 64);
        violations.throwIfAny();
        PartyRef member = PartyRef.of(access.organisation());
        boolean fresh = version.signatureOf(member).isEmpty();
        ShareAgreementVersion signed = signing.sign(version.id(), member, digest, access.actor());
        if (fresh) {
            journal.record("shareAgreement.signed", KIND, id, facts(signed), "");
        }
        return ShareFacts.of(signed);
    }

    /** Takes over terms that were signed by all members before they came here: for demonstrations. */
    @SystemOnly
    public void takeOver(Consortium consortium, ShareDraft draft) {
        Actor by = Actor.of("demo");
        ShareFacts facts = propose(consortium, ShareProposals.of(consortium, draft, journal.today()), by);
        facts.members()
                .forEach(member ->
                        signing.sign(facts.versionId(), PartyRef.of(member.organisationId()), facts.digest(), by));
    }

    private ShareAgreement find(String id) {
        return agreements
                .find(id)
                .filter(found -> access.seesConsortium("share-agreement.read", found.consortium()))
                .orElseThrow(() -> new ShareAgreementNotFound(id));
    }

    private static Map<String, Object> facts(ShareAgreementVersion version) {
        return Map.of(
                "version", version.id(),
                "state", version.status().name(),
                "digest", version.digest(),
                "missing",
                        version.missingSignatures().stream().map(PartyRef::id).toList());
    }
}
