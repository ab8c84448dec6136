package org.tongqu.portal.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** One side of a match asks the other to talk about it. */
@Entity
@Table(name = "match_invitation", schema = "portal")
public class MatchInvitation {

    @Id
    private String id;

    @Column(name = "demand_id")
    private String demandId;

    @Column(name = "product_id")
    private String productId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "from_organisation")
    private String fromOrganisation;

    @Column(name = "to_organisation")
    private String toOrganisation;

    private String message;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "sent_at")
    private OffsetDateTime sentAt;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    private String reason;
    private String comment;

    @Version
    private int version;

    protected MatchInvitation() {} // for JPA

    /** Who asks whom, seen from the asking side. */
    record Parties(Side side, String from, String to) {}

    MatchInvitation(String id, Pair pair, Parties parties, String message, OffsetDateTime now) {
        this.id = id;
        this.demandId = pair.demandId();
        this.productId = pair.productId();
        this.side = parties.side();
        this.fromOrganisation = parties.from();
        this.toOrganisation = parties.to();
        this.message = message;
        this.state = InvitationState.SENT;
        this.sentAt = now;
        this.reason = "";
        this.comment = "";
    }

    /** Answers it; only once. */
    void answer(Opinion opinion, OffsetDateTime now) {
        if (state != InvitationState.SENT) {
            throw new InvitationAnswered(id);
        }
        boolean accepted = opinion.verdict().equals(Source.ACCEPTED.name());
        state = accepted ? InvitationState.ACCEPTED : InvitationState.DECLINED;
        reason = opinion.reason();
        comment = opinion.comment();
        answeredAt = now;
    }

    /** Its number, for example {@code MI-0001}. */
    public String id() {
        return id;
    }

    public Pair pair() {
        return new Pair(demandId, productId);
    }

    /** The side that asks. */
    public Side side() {
        return side;
    }

    public String fromOrganisation() {
        return fromOrganisation;
    }

    public String toOrganisation() {
        return toOrganisation;
    }

    /** May be empty. */
    public String message() {
        return message;
    }

    public InvitationState state() {
        return state;
    }

    public OffsetDateTime sentAt() {
        return sentAt;
    }

    /** Absent until it is answered. */
    public OffsetDateTime answeredAt() {
        return answeredAt;
    }

    /** Why it was declined, code of {@code matchRejections}; empty otherwise. */
    public String reason() {
        return reason;
    }

    public String comment() {
        return comment;
    }

    public boolean isOpen() {
        return state == InvitationState.SENT;
    }
}
