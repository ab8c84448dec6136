package org.tongqu.portal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A bearer token of an account; only the hash of its secret is kept. */
@Entity
@EntityListeners(AccessChanges.class)
@Table(name = "access_token", schema = "portal")
public class AccessToken {

    @Id
    private String id;

    private String username;

    @Column(name = "secret_hash")
    private String secretHash;

    private String label;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "revoked_at")
    private OffsetDateTime revokedAt;

    protected AccessToken() {} // for JPA

    public AccessToken(
            String id, String username, String secretHash, String label, OffsetDateTime now, OffsetDateTime expires) {
        this.id = id;
        this.username = username;
        this.secretHash = secretHash;
        this.label = label;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    public String id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String secretHash() {
        return secretHash;
    }

    public String label() {
        return label;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime expiresAt() {
        return expiresAt;
    }

    public boolean isLive(OffsetDateTime now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    public void revoke(OffsetDateTime now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
