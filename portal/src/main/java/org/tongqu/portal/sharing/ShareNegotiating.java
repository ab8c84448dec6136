package org.tongqu.portal.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/** Drafts terms of sharing and negotiates them: the lead writes, the members comment and propose other terms. */
@ApplicationScoped
@Transactional
public class ShareNegotiating {

    private static final String CREATE = "share-agreement.create";
    private static final String NEGOTIATE = "share-agreement.negotiate";
    private static final int LONGEST_TEXT = 1_000;

    private ShareNegotiationRepository negotiations;
    private Consortia consortia;
    private SharingTidings tidings;
    private SharingDesk desk;

    protected ShareNegotiating() {} // for CDI proxies

    @Inject
    public ShareNegotiating(
            ShareNegotiationRepository negotiations, Consortia consortia, SharingTidings tidings, SharingDesk desk) {
        this.negotiations = negotiations;
        this.consortia = consortia;
        this.tidings = tidings;
        this.desk = desk;
    }

    /**
     * Begins a draft for a consortium that the caller's organisation leads; it may still contradict itself.
     *
     * @return its number
     */
    @Needs(CREATE)
    public String draft(String consortiumId, TermsDraft terms) {
        Consortium consortium = consortia
                .find(String.valueOf(consortiumId))
                .filter(found -> desk.access().actsFor(CREATE, found.leadId()))
                .orElse(null);
        Violations violations = new Violations();
        violations.require(consortium != null, "consortiumId", "unknownCode", String.valueOf(consortiumId));
        violations.throwIfAny();
        SharingRound first = round(reading(consortium).completed(terms), "");
        ShareNegotiation negotiation = new ShareNegotiation(negotiations.nextId(), consortium.id(), first);
        negotiations.add(negotiation);
        desk.record("shareNegotiation.drafted", negotiation, "");
        return negotiation.id();
    }

    /** Writes a draft anew. */
    @Needs(CREATE)
    public void revise(String id, TermsDraft terms) {
        ShareNegotiation negotiation = ofLead(id);
        negotiation.revise(round(reading(consortium(negotiation)).completed(terms), ""));
        desk.record("shareNegotiation.revised", negotiation, "");
    }

    /**
     * Sends a draft to the members, who may then comment and propose other terms.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that contradicts itself, or that the proof fails
     */
    @Needs(CREATE)
    public void send(String id) {
        ShareNegotiation negotiation = ofLead(id);
        negotiation.requireMayMove(NegotiationState.NEGOTIATING);
        reading(consortium(negotiation)).proven(negotiation.latest().terms());
        negotiation.send(desk.now());
        desk.record("shareNegotiation.sent", negotiation, "");
        tidings.others(negotiation, consortium(negotiation), "sent");
    }

    /**
     * Proposes other terms as the next round.
     *
     * @param comment why, may be empty
     */
    @Needs(NEGOTIATE)
    public void counter(String id, TermsDraft terms, String comment) {
        ShareNegotiation negotiation = ofMember(id);
        negotiation.requireNegotiating("counter");
        Consortium consortium = consortium(negotiation);
        Violations violations = new Violations();
        violations.optionalText("comment", comment, LONGEST_TEXT);
        violations.require(terms != null, "terms", "required");
        violations.throwIfAny();
        TermsReading reading = reading(consortium);
        TermsDraft completed = reading.completed(terms);
        reading.proven(completed);
        negotiation.counter(round(completed, comment == null ? "" : comment));
        desk.record("shareNegotiation.countered", negotiation, comment);
        tidings.others(negotiation, consortium, "countered");
    }

    /** Says something about the newest round. */
    @Needs(NEGOTIATE)
    public void comment(String id, String text) {
        ShareNegotiation negotiation = ofMember(id);
        Violations violations = new Violations();
        violations.text("text", text, LONGEST_TEXT);
        violations.throwIfAny();
        negotiation.remark(desk.access().organisation(), desk.access().username(), desk.now(), text);
        desk.record("shareNegotiation.commented", negotiation, text);
        tidings.others(negotiation, consortium(negotiation), "commented");
    }

    /**
     * The terms of a text that is not kept anywhere yet, checked as they would be before they are sent.
     *
     * @throws org.tongqu.portal.problem.InvalidInput naming everything that contradicts itself
     */
    @Needs(NEGOTIATE)
    public ShareTerms checked(String id, TermsDraft terms) {
        ShareNegotiation negotiation =
                negotiations.find(id).filter(desk.access()::sees).orElseThrow(() -> new NegotiationNotFound(id));
        TermsReading reading = reading(consortium(negotiation));
        return reading.terms(reading.completed(terms));
    }

    private ShareNegotiation ofLead(String id) {
        return negotiations
                .lock(id)
                .filter(found -> desk.access().actsFor(CREATE, found.leadId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
    }

    private ShareNegotiation ofMember(String id) {
        return negotiations
                .lock(id)
                .filter(desk.access()::sees)
                .filter(found -> desk.access().actsForMember(NEGOTIATE, found.consortiumId()))
                .orElseThrow(() -> new NegotiationNotFound(id));
    }

    private Consortium consortium(ShareNegotiation negotiation) {
        return consortia.find(negotiation.consortiumId()).orElseThrow(() -> new NegotiationNotFound(negotiation.id()));
    }

    private TermsReading reading(Consortium consortium) {
        return desk.reading(consortium);
    }

    private SharingRound round(TermsDraft terms, String comment) {
        return new SharingRound(desk.access().organisation(), desk.access().username(), desk.now(), terms, comment);
    }
}
