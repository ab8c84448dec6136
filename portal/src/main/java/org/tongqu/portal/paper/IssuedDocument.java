package org.tongqu.portal.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** That a document with certain contents was handed out for the first time; never changed. */
@Entity
@Table(name = "issued_document", schema = "portal")
public class IssuedDocument {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String number;

    private String digest;

    @Column(name = "issued_at")
    private OffsetDateTime issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    protected IssuedDocument() {} // for JPA

    /** @param code verification code without blanks */
    IssuedDocument(String code, PaperKind kind, String number, String digest, OffsetDateTime at, String by) {
        this.code = code;
        this.kind = kind;
        this.number = number;
        this.digest = digest;
        this.issuedAt = at;
        this.issuedBy = by;
    }

    /** Verification code without blanks. */
    public String code() {
        return code;
    }

    public PaperKind kind() {
        return kind;
    }

    /** Number of what the document is about. */
    public String number() {
        return number;
    }

    /** SHA-256 of the contents. */
    public String digest() {
        return digest;
    }

    public OffsetDateTime issuedAt() {
        return issuedAt;
    }

    /** Login name of the first person to whom it was handed out. */
    public String issuedBy() {
        return issuedBy;
    }
}
