package org.tongqu.portal.cancellation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.trade.OrderFacts;

/** A buyer's wish to end an order before its term, and what the seller said. */
@Entity
@Table(name = "order_cancellation", schema = "portal")
public class OrderCancellation {

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "buyer_id")
    private String buyerId;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Enumerated(EnumType.STRING)
    private OrderCancellationState state;

    private String answer;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected OrderCancellation() {} // for JPA

    OrderCancellation(String id, OrderFacts order, OrderCancellationDraft draft, OffsetDateTime at) {
        this.id = id;
        this.orderId = order.id();
        this.buyerId = order.buyer().id();
        this.sellerId = order.seller().id();
        this.lastDay = draft.lastDay();
        this.reason = draft.reason().strip();
        this.state = OrderCancellationState.SUBMITTED;
        this.answer = "";
        this.submittedAt = at;
        this.changedAt = at;
    }

    /**
     * Ends the wait.
     *
     * @throws OrderCancellationDone if it has ended already
     */
    void end(OrderCancellationState to, String words, OffsetDateTime at) {
        if (state.isDone()) {
            throw new OrderCancellationDone(id);
        }
        state = to;
        answer = words.strip();
        changedAt = at;
    }

    /** Agreed to, with the day on which the order really ends. */
    void approve(LocalDate day, String words, OffsetDateTime at) {
        end(OrderCancellationState.APPROVED, words, at);
        lastDay = day;
    }

    public String id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    /** The organisation that asks. */
    public String buyerId() {
        return buyerId;
    }

    /** The organisation that decides. */
    public String sellerId() {
        return sellerId;
    }

    /** Last day on which the data are to be used; once approved, the day on which the order ends. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }

    public OrderCancellationState state() {
        return state;
    }

    /** The seller's words; empty if it said nothing. */
    public String answer() {
        return answer;
    }

    public OffsetDateTime submittedAt() {
        return submittedAt;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
