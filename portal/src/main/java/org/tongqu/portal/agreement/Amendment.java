package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Other terms for an agreement in force, from a day on: proposed, negotiated and signed by all, or not. */
@Entity
@Table(name = "agreement_amendment", schema = "portal")
public class Amendment {

    @Id
    private String id;

    @Column(name = "agreement_id")
    private String agreementId;

    private int seq;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    @Convert(converter = AgreementColumns.Rounds.class)
    private List<Round> rounds;

    @Convert(converter = AgreementColumns.Products.class)
    private List<AgreedProduct> products;

    /** As in the terms, to be seen in the database. */
    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String supersedes;

    @Column(name = "version_seq")
    private Integer versionSeq;

    private String digest;

    @Convert(converter = AgreementColumns.Signatures.class)
    private List<PartySignature> signatures;

    private String closing;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected Amendment() {} // for JPA

    /**
     * A proposal with its first round.
     *
     * @param seq its number within the agreement, from 1
     */
    Amendment(Agreement agreement, int seq, Round first, List<AgreedProduct> products) {
        this.id = agreement.id() + "/" + seq;
        this.agreementId = agreement.id();
        this.seq = seq;
        this.state = AmendmentState.PROPOSED;
        this.rounds = List.of();
        this.supersedes = agreement.latest().digest();
        this.digest = "";
        this.signatures = List.of();
        this.closing = "";
        offer(first, products);
    }

    /** The number of the agreement that an id begins with, so that it can be locked before the amendment is read. */
    static String agreementOf(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }

    /** Replaces what is proposed by another offer. */
    void counter(Round round, List<AgreedProduct> at) {
        move(AmendmentState.NEGOTIATING, round.at());
        offer(round, at);
    }

    /** What is open can be signed up to the day on which it is to take effect, so that no day changes afterwards. */
    private void offer(Round round, List<AgreedProduct> at) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        rounds = List.copyOf(more);
        products = List.copyOf(at);
        effectiveOn = round.terms().effectiveOn();
        lastDay = effectiveOn;
        changedAt = round.at();
    }

    /**
     * Fixes the text; the side that made the last offer cannot accept it.
     *
     * @param lastDayToSign of the platform's rule; the day on which it takes effect comes first
     */
    void accept(Agreement agreement, String organisationId, OffsetDateTime at, LocalDate lastDayToSign) {
        if (state.isOpen() && isOfferOf(organisationId)) {
            throw new OwnOffer(id);
        }
        move(AmendmentState.ACCEPTED, at);
        AgreementVersion accepted = agreement.keep(AgreementText.of(agreement, this), at);
        versionSeq = accepted.seq();
        digest = accepted.digest();
        lastDay = lastDayToSign.isBefore(effectiveOn) ? lastDayToSign : effectiveOn;
    }

    /** Whether a party's signature over the text it saw is to come; false if it is there already. */
    boolean waitsFor(String organisationId, String seenDigest) {
        if (hasSigned(organisationId) && digest.equals(seenDigest)) {
            return false;
        }
        if (state != AmendmentState.ACCEPTED) {
            throw new AmendmentStateRefused(id, state, AmendmentState.SIGNED);
        }
        if (!digest.equals(seenDigest)) {
            throw new OtherText(id);
        }
        return true;
    }

    /** Signs for a party; with the last signature the new terms hold from their first day. Again, it changes nothing. */
    void sign(Agreement agreement, PartySignature given) {
        if (!waitsFor(given.organisationId(), given.digest())) {
            return;
        }
        List<PartySignature> more = new ArrayList<>(signatures);
        more.add(given);
        signatures = List.copyOf(more);
        changedAt = given.at();
        if (agreement.parties().stream().allMatch(party -> hasSigned(party.organisationId()))) {
            move(AmendmentState.SIGNED, given.at());
            agreement.supersede(new TermsInForce(versionSeq, digest, terms(), products));
        }
    }

    /** Ends it for one side, which says why: takes back its own offer or declines the other's. */
    void giveUp(String organisationId, String reason, OffsetDateTime at) {
        move(isOfferOf(organisationId) ? AmendmentState.WITHDRAWN : AmendmentState.DECLINED, at);
        closing = reason;
    }

    /**
     * Ends it because it was not signed in time or the agreement ended.
     *
     * @param reason empty if the time is over
     */
    void lapse(String reason, OffsetDateTime at) {
        move(AmendmentState.LAPSED, at);
        closing = reason;
    }

    private void move(AmendmentState to, OffsetDateTime at) {
        if (!state.next().contains(to)) {
            throw new AmendmentStateRefused(id, state, to);
        }
        state = to;
        changedAt = at;
    }

    /** Whether it is that organisation's turn: to answer the last offer, or to sign the accepted text. */
    public boolean awaits(String organisationId) {
        return state.isOpen() ? !isOfferOf(organisationId) : state.isPending() && !hasSigned(organisationId);
    }

    public boolean hasSigned(String organisationId) {
        return signatures.stream().anyMatch(one -> one.organisationId().equals(organisationId));
    }

    /** Whether the last offer came from that organisation, so that others are to answer. */
    public boolean isOfferOf(String organisationId) {
        return lastRound().organisationId().equals(organisationId);
    }

    public String id() {
        return id;
    }

    public String agreementId() {
        return agreementId;
    }

    /** Its number within the agreement, from 1. */
    public int seq() {
        return seq;
    }

    public AmendmentState state() {
        return state;
    }

    public List<Round> rounds() {
        return rounds;
    }

    /** The offer that counts. */
    public Round lastRound() {
        return rounds.get(rounds.size() - 1);
    }

    /** The terms of the last offer; their first day is the one from which they are to hold. */
    public AgreementTerms terms() {
        return lastRound().terms();
    }

    /** The products at the prices of the last offer. */
    public List<AgreedProduct> products() {
        return products;
    }

    /** The last day to sign. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** SHA-256 of the text whose place it is to take. */
    public String supersedes() {
        return supersedes;
    }

    /** The number of its text among the versions of the agreement; 0 before it is accepted. */
    public int version() {
        return versionSeq == null ? 0 : versionSeq;
    }

    /** SHA-256 of the accepted text; empty before. */
    public String digest() {
        return digest;
    }

    public List<PartySignature> signatures() {
        return signatures;
    }

    /** Why it was declined, taken back or ended with the agreement; empty otherwise. */
    public String closing() {
        return closing;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
