package org.tongqu.portal.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A person's key pair; the private half is encrypted with the person's password, and gone once the key is retired. */
@Entity
@Table(name = "signing_key", schema = "portal")
public class SigningKey {

    @Id
    private String id;

    private String username;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "sealed_key")
    private String sealedKey;

    private String salt;

    private String nonce;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "retired_at")
    private OffsetDateTime retiredAt;

    protected SigningKey() {} // for JPA

    SigningKey(String id, String username, String publicKey, SealedKey sealed, OffsetDateTime at) {
        this.id = id;
        this.username = username;
        this.publicKey = publicKey;
        this.sealedKey = sealed.value();
        this.salt = sealed.salt();
        this.nonce = sealed.nonce();
        this.createdAt = at;
    }

    /** No further signature is made with it, so its private half is not kept any longer. */
    void retire(OffsetDateTime at) {
        retiredAt = at;
        sealedKey = "";
        salt = "";
        nonce = "";
    }

    /** Whether it was that person's key, and in use, at that time. */
    boolean signedFor(String person, OffsetDateTime at) {
        return username.equals(person) && !createdAt.isAfter(at) && (retiredAt == null || !retiredAt.isBefore(at));
    }

    public String id() {
        return id;
    }

    public String username() {
        return username;
    }

    /** X.509 form in Base64. */
    public String publicKey() {
        return publicKey;
    }

    SealedKey sealed() {
        return new SealedKey(sealedKey, salt, nonce);
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Since when it signs no more; null while it does. */
    public OffsetDateTime retiredAt() {
        return retiredAt;
    }
}
