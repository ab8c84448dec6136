package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/** One call through the gateway, written before the provider is asked. */
@Entity
@Table(name = "gateway_call", schema = "portal")
public class GatewayCall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gateway_call_seq")
    @SequenceGenerator(name = "gateway_call_seq", sequenceName = "portal.gateway_call_seq", allocationSize = 50)
    private Long id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "key_id")
    private String keyId;

    private String month;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private String method;

    @Column(name = "started_at")
    private OffsetDateTime startedAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private int status;

    private long bytes;

    private String reason;

    protected GatewayCall() {} // for JPA

    GatewayCall(String orderId, String keyId, YearMonth month, String method, OffsetDateTime now) {
        this.orderId = orderId;
        this.keyId = keyId;
        this.month = month.toString();
        this.state = CallState.OPEN;
        this.method = method;
        this.startedAt = now;
        this.reason = "";
    }

    /** The provider answered well; from now on something may reach the buyer. */
    void answered(int code) {
        require(state == CallState.OPEN);
        state = CallState.ANSWERED;
        status = code;
    }

    /**
     * The whole answer was handed out.
     *
     * <p>A call that was given up because its node seemed dead may still turn out to be delivered.
     */
    void delivered(long size, OffsetDateTime now) {
        require(state == CallState.ANSWERED || state == CallState.INTERRUPTED);
        state = CallState.DELIVERED;
        bytes = size;
        endedAt = now;
    }

    /**
     * It came to nothing.
     *
     * <p>A call that was given up because its node seemed dead may still turn out to have failed.
     */
    void failed(int code, String why, OffsetDateTime now) {
        require(state.isUnderWay() || state == CallState.INTERRUPTED);
        state = CallState.FAILED;
        status = code;
        reason = why;
        endedAt = now;
    }

    /** Its node is gone: what had not begun to be handed out has failed, of the rest nobody knows. */
    void abandoned(OffsetDateTime now) {
        if (state == CallState.OPEN) {
            failed(0, "abandoned", now);
        } else {
            require(state == CallState.ANSWERED);
            state = CallState.INTERRUPTED;
            endedAt = now;
        }
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("call " + id + " is " + state);
        }
    }

    /** Its number, given before the provider is asked; with it the use is recorded. */
    public Long id() {
        return id;
    }

    public String orderId() {
        return orderId;
    }

    /** The key that let it in; null for a file that was taken by a link. */
    public String keyId() {
        return keyId;
    }

    /** The month in whose quota it counts. */
    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public CallState state() {
        return state;
    }

    public String method() {
        return method;
    }

    public OffsetDateTime startedAt() {
        return startedAt;
    }

    /** When it ended; null while it is under way. */
    public OffsetDateTime endedAt() {
        return endedAt;
    }

    /** HTTP status of the provider's answer; 0 if there was none. */
    public int status() {
        return status;
    }

    /** Bytes of the answer that were handed out. */
    public long bytes() {
        return bytes;
    }

    /** Why it failed, as the last part of a refusal's code; empty otherwise. */
    public String reason() {
        return reason;
    }
}
