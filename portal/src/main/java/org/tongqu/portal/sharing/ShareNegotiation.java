package org.tongqu.portal.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of terms of sharing from the first draft over rounds to the text that is put to signing.
 *
 * <p>Its life: the lead writes a draft and sends it to the members; they comment and propose other terms in rounds; the lead
 * puts the newest round to signing. What becomes of that text is a matter of the version in the books.
 */
@Entity
@Table(name = "share_negotiation", schema = "portal")
public class ShareNegotiation {

    @Id
    private String id;

    @Column(name = "consortium_id")
    private String consortiumId;

    @Column(name = "lead_id")
    private String leadId;

    @Enumerated(EnumType.STRING)
    private NegotiationState state;

    @Convert(converter = NegotiationColumns.Rounds.class)
    private List<SharingRound> rounds;

    @Convert(converter = NegotiationColumns.Remarks.class)
    private List<Remark> remarks;

    @Column(name = "version_id")
    private String versionId;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected ShareNegotiation() {} // for JPA

    /** A draft of the lead of a consortium. */
    public ShareNegotiation(String id, String consortiumId, SharingRound first) {
        this.id = id;
        this.consortiumId = consortiumId;
        this.leadId = first.organisationId();
        this.state = NegotiationState.DRAFT;
        this.rounds = List.of(first);
        this.remarks = List.of();
        this.versionId = "";
        this.changedAt = first.at();
    }

    /** Writes the draft anew. */
    void revise(SharingRound draft) {
        if (state != NegotiationState.DRAFT) {
            throw new NegotiationStateRefused(id, state, "revise");
        }
        rounds = List.of(draft);
        changedAt = draft.at();
    }

    /** Shows the draft to the members. */
    void send(OffsetDateTime at) {
        move(NegotiationState.NEGOTIATING, at);
        sentAt = at;
    }

    /** Adds other terms, which are then the newest round. */
    void counter(SharingRound round) {
        requireNegotiating("counter");
        List<SharingRound> all = new ArrayList<>(rounds);
        all.add(round);
        rounds = List.copyOf(all);
        changedAt = round.at();
    }

    /** Adds what a member says about the newest round. */
    void remark(String organisationId, String by, OffsetDateTime at, String text) {
        requireNegotiating("comment");
        List<Remark> all = new ArrayList<>(remarks);
        all.add(new Remark(rounds.size(), organisationId, by, at, text));
        remarks = List.copyOf(all);
        changedAt = at;
    }

    /** Hands the newest round over to signing. */
    void putToSigning(String billingVersion, OffsetDateTime at) {
        move(NegotiationState.SIGNING, at);
        versionId = billingVersion;
        if (sentAt == null) {
            sentAt = at;
        }
    }

    void withdraw(OffsetDateTime at) {
        move(NegotiationState.WITHDRAWN, at);
    }

    /** Notes that something happened to the version that is being signed. */
    void touch(OffsetDateTime at) {
        changedAt = at;
    }

    /** Lets the next step only go on from a state that allows it. */
    void requireMayMove(NegotiationState to) {
        if (!state.next().contains(to)) {
            throw new NegotiationStateRefused(id, state, to.name());
        }
    }

    private void move(NegotiationState to, OffsetDateTime at) {
        requireMayMove(to);
        state = to;
        changedAt = at;
    }

    void requireNegotiating(String step) {
        if (state != NegotiationState.NEGOTIATING) {
            throw new NegotiationStateRefused(id, state, step);
        }
    }

    public String id() {
        return id;
    }

    public String consortiumId() {
        return consortiumId;
    }

    /** The organisation that leads it. */
    public String leadId() {
        return leadId;
    }

    public NegotiationState state() {
        return state;
    }

    /** Whether the members ever got to see it; what is given up before that stays its lead's own. */
    public boolean wasSent() {
        return sentAt != null;
    }

    /** All rounds, oldest first. */
    public List<SharingRound> rounds() {
        return List.copyOf(rounds);
    }

    /** The newest round. */
    public SharingRound latest() {
        return rounds.get(rounds.size() - 1);
    }

    /** What members said, oldest first. */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Number of the version in the books; empty before it was put to signing. */
    public String versionId() {
        return versionId;
    }

    /** When something last happened. */
    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
