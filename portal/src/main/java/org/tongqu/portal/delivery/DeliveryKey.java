package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import org.tongqu.portal.security.Secrets;

/** A key that opens the gateway for one order; only the hash of its secret is kept. */
@Entity
@Table(name = "delivery_key", schema = "portal")
public class DeliveryKey {

    /** First letters of all keys, by which people and programs that look for leaked secrets recognise them. */
    static final String PREFIX = "tqk_";

    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    @Column(name = "secret_hash")
    private String secretHash;

    private String label;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected DeliveryKey() {} // for JPA

    /** Number and secret of a new key. */
    record Fresh(String id, String secret) {

        /** The key as its holder uses it. */
        String value() {
            return PREFIX + id + "." + secret;
        }
    }

    /** When it was made, and until when it is good. */
    record Term(OffsetDateTime from, OffsetDateTime until) {}

    DeliveryKey(Fresh fresh, String orderId, String label, Term term, String by) {
        this.id = fresh.id();
        this.orderId = orderId;
        this.secretHash = Secrets.digest(fresh.secret());
        this.label = label;
        this.createdAt = term.from();
        this.createdBy = by;
        this.expiresAt = term.until();
        this.revokedBy = "";
    }

    /** The number within a key; empty if this is no key. */
    static String idOf(String value) {
        int dot = value == null ? -1 : value.indexOf('.');
        return dot > PREFIX.length() && value.startsWith(PREFIX) ? value.substring(PREFIX.length(), dot) : "";
    }

    /** Whether this is the key and may be used now. */
    boolean opensWith(String value, OffsetDateTime now) {
        String given = Secrets.digest(value.substring(value.indexOf('.') + 1));
        boolean same = MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII), secretHash.getBytes(StandardCharsets.US_ASCII));
        return same && isLive(now);
    }

    void revoke(String by, OffsetDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    /** Ends it at that time, if it would live longer. */
    void endAt(OffsetDateTime time) {
        if (expiresAt.isAfter(time)) {
            expiresAt = time;
        }
    }

    public String id() {
        return id;
    }

    /** The part of the key that may be seen. */
    public String visible() {
        return PREFIX + id;
    }

    public String orderId() {
        return orderId;
    }

    public String label() {
        return label;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }

    /** When it was revoked; null if it was not. */
    public OffsetDateTime revokedAt() {
        return revokedAt;
    }

    public boolean isLive(OffsetDateTime now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}
