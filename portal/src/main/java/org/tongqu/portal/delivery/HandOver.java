package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.tongqu.portal.problem.Refusal;

/** What the seller of an order declared as delivered, and what the buyer says of it. */
@Entity
@Table(name = "hand_over", schema = "portal")
public class HandOver {

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Enumerated(EnumType.STRING)
    private HandOverState state;

    private String note;

    @Column(name = "delivered_at")
    private OffsetDateTime deliveredAt;

    @Column(name = "delivered_by")
    private String deliveredBy;

    @Column(name = "accept_until")
    private OffsetDateTime acceptUntil;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    @Version
    private int version;

    protected HandOver() {} // for JPA

    HandOver(String orderId) {
        this.orderId = orderId;
    }

    /**
     * Declares the order as delivered, for the first time or after an objection.
     *
     * @param until when silence becomes acceptance
     */
    void deliver(String said, String by, OffsetDateTime now, OffsetDateTime until) {
        if (state == HandOverState.DELIVERED || state == HandOverState.ACCEPTED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "delivery.alreadyDelivered", orderId);
        }
        state = HandOverState.DELIVERED;
        note = said;
        deliveredAt = now;
        deliveredBy = by;
        acceptUntil = until;
        decidedAt = null;
        decidedBy = "";
        reason = "";
    }

    /** @param by login name of the buyer; empty if nobody said anything in time */
    void accept(String by, OffsetDateTime now) {
        requireUndecided();
        state = HandOverState.ACCEPTED;
        decidedAt = now;
        decidedBy = by;
    }

    void object(String why, String by, OffsetDateTime now) {
        requireUndecided();
        state = HandOverState.OBJECTED;
        decidedAt = now;
        decidedBy = by;
        reason = why;
    }

    private void requireUndecided() {
        if (state != HandOverState.DELIVERED) {
            throw new Refusal(Refusal.Kind.RULE, "delivery.nothingToDecide", orderId);
        }
    }

    public String orderId() {
        return orderId;
    }

    public HandOverState state() {
        return state;
    }

    /** What the seller says of the hand-over; may be empty. */
    public String note() {
        return note;
    }

    public OffsetDateTime deliveredAt() {
        return deliveredAt;
    }

    /** When silence becomes acceptance. */
    public OffsetDateTime acceptUntil() {
        return acceptUntil;
    }

    /** When it was accepted or objected to; null before. */
    public OffsetDateTime decidedAt() {
        return decidedAt;
    }

    /** Who decided; empty for silence, or before. */
    public String decidedBy() {
        return decidedBy;
    }

    /** Why the buyer objects; empty otherwise. */
    public String reason() {
        return reason;
    }
}
