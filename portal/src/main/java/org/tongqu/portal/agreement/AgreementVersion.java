package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The accepted text of an agreement, word for word; never changed. */
@Entity
@Table(name = "agreement_version", schema = "portal")
public class AgreementVersion {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int seq;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String content;

    private String digest;

    @Column(name = "accepted_at")
    private OffsetDateTime acceptedAt;

    protected AgreementVersion() {} // for JPA

    AgreementVersion(Agreement agreement, int seq, AgreementText text, OffsetDateTime at) {
        this.id = agreement.id() + "/" + seq;
        this.agreement = agreement;
        this.seq = seq;
        this.effectiveOn = text.terms().effectiveOn();
        this.expiresOn = text.terms().expiresOn();
        this.content = text.canonical();
        this.digest = AgreementText.digest(content);
        this.acceptedAt = at;
    }

    /** Whether the text still is what the digest was made of. */
    boolean isWhole() {
        return AgreementText.digest(content).equals(digest);
    }

    /** Its number within the agreement, from 1. */
    public int seq() {
        return seq;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** Canonical JSON (RFC 8785). */
    public String content() {
        return content;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    public OffsetDateTime acceptedAt() {
        return acceptedAt;
    }
}
