package org.tongqu.billing.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;

/** The signature of one member over the digest of a version; never changed. */
@Entity
@Table(name = "agreement_signature", schema = "billing")
public class AgreementSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_signature")
    @SequenceGenerator(
            name = "agreement_signature",
            schema = "billing",
            sequenceName = "agreement_signature_seq",
            allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id")
    private ShareAgreementVersion version;

    @Column(name = "party_id")
    private PartyRef party;

    private String digest;
    private String signer;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** For JPA. */
    protected AgreementSignature() {}

    AgreementSignature(ShareAgreementVersion version, PartyRef party, Actor signer, Instant signedAt) {
        this.version = version;
        this.party = party;
        this.digest = version.digest();
        this.signer = signer.name();
        this.signedAt = signedAt;
    }

    /** The version that is signed. */
    public ShareAgreementVersion version() {
        return version;
    }

    /** The member. */
    public PartyRef party() {
        return party;
    }

    /** The digest that was signed. */
    public String digest() {
        return digest;
    }

    /** The person who signed for the member. */
    public String signer() {
        return signer;
    }

    /** When it was signed. */
    public Instant signedAt() {
        return signedAt;
    }
}
