package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Reads terms of sharing and the way they went, for members and supervisors. */
@ApplicationScoped
@Transactional
public class ShareNegotiations {

    private static final String READ = "share-agreement.read";
    private static final String CREATE = "share-agreement.create";

    private ShareNegotiationRepository negotiations;
    private ShareVersions versions;
    private SharingDesk desk;

    protected ShareNegotiations() {} // for CDI proxies

    @Inject
    public ShareNegotiations(ShareNegotiationRepository negotiations, ShareVersions versions, SharingDesk desk) {
        this.negotiations = negotiations;
        this.versions = versions;
        this.desk = desk;
    }

    /**
     * What the caller may see, last changed first.
     *
     * @param consortiumId only of that consortium; empty for all
     */
    @Needs(READ)
    public Slice<NegotiationFacts> list(String consortiumId, Page page) {
        Slice<ShareNegotiation> found =
                negotiations.list(desk.access().sight(), consortiumId == null ? "" : consortiumId, page);
        return new Slice<>(found.items().stream().map(this::facts).toList(), found.total(), page);
    }

    /** @throws NegotiationNotFound if there is none or the caller must not know of it */
    @Needs(READ)
    public NegotiationFacts get(String id) {
        return facts(find(id));
    }

    /** Whether there is such a negotiation and the caller may know of it. */
    @Needs(READ)
    public boolean knows(String id) {
        return negotiations.find(id).filter(desk.access()::sees).isPresent();
    }

    /** What happened, newest first. */
    @Needs(READ)
    public List<AuditEntry> history(String id) {
        return desk.history(find(id));
    }

    /** Whether the caller may write drafts, put rounds to signing and give up for the lead. */
    @Needs(READ)
    public boolean mayLead(NegotiationFacts facts) {
        return desk.access().actsFor(CREATE, facts.leadId());
    }

    /** Whether the caller may comment and propose other terms now. */
    @Needs(READ)
    public boolean mayNegotiate(NegotiationFacts facts) {
        return facts.state() == ShareStanding.NEGOTIATING
                && desk.access().actsForMember("share-agreement.negotiate", facts.consortiumId());
    }

    /** Whether the signature of the caller's organisation is missing and the caller may give it. */
    @Needs(READ)
    public boolean maySign(NegotiationFacts facts) {
        return facts.state() == ShareStanding.SIGNING
                && facts.version().missing().contains(desk.access().organisation())
                && desk.access().actsForMember("share-agreement.sign", facts.consortiumId());
    }

    private ShareNegotiation find(String id) {
        return negotiations.find(id).filter(desk.access()::sees).orElseThrow(() -> new NegotiationNotFound(id));
    }

    private NegotiationFacts facts(ShareNegotiation negotiation) {
        Optional<ShareAgreementVersion> version =
                negotiation.versionId().isEmpty() ? Optional.empty() : versions.version(negotiation.versionId());
        Consortium consortium = versions.consortium(negotiation.consortiumId());
        return new NegotiationFacts(
                negotiation.id(),
                consortium.id(),
                consortium.name(),
                negotiation.leadId(),
                ShareStanding.of(negotiation.state(), version, desk.today()),
                negotiation.latest().terms(),
                NegotiationFacts.rounds(negotiation),
                negotiation.remarks(),
                version.map(ShareFacts::of).orElse(null),
                names(negotiation, consortium),
                negotiation.changedAt());
    }

    private Map<String, String> names(ShareNegotiation negotiation, Consortium consortium) {
        Set<String> parties = new HashSet<>();
        consortium.activeMembers().stream()
                .map(ConsortiumMember::organisationId)
                .forEach(parties::add);
        for (SharingRound round : negotiation.rounds()) {
            parties.add(round.organisationId());
            round.terms().members().forEach(member -> parties.add(member.organisationId()));
            round.terms().stages().forEach(stage -> parties.add(stage.beneficiaryId()));
            parties.add(round.terms().residualId());
        }
        Map<String, String> names = new HashMap<>();
        parties.stream()
                .filter(party -> party != null && !party.isBlank())
                .forEach(party -> names.put(party, desk.name(party)));
        return names;
    }
}
