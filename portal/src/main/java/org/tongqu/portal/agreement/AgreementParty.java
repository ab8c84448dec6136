package org.tongqu.portal.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.tongqu.portal.signature.KeptSignature;

/** An organisation that is party to an agreement, with its signature. */
@Entity
@Table(name = "agreement_party", schema = "portal")
public class AgreementParty {

    /** Role of the side that provides the data. */
    public static final String PROVIDER = "PROVIDER";

    /** Role of the side that receives the data. */
    public static final String RECIPIENT = "RECIPIENT";

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    @Column(name = "organisation_id")
    private String organisationId;

    private int position;

    private String role;

    private String signer;

    private String digest;

    @Convert(converter = AgreementColumns.Signature.class)
    private KeptSignature signature;

    @Column(name = "signed_at")
    private OffsetDateTime signedAt;

    protected AgreementParty() {} // for JPA

    AgreementParty(Agreement agreement, int position, String organisationId, String role) {
        this.id = agreement.id() + "/" + organisationId;
        this.agreement = agreement;
        this.position = position;
        this.organisationId = organisationId;
        this.role = role;
        this.signer = "";
        this.digest = "";
    }

    void sign(String contentDigest, GivenSignature given) {
        digest = contentDigest;
        signer = given.username();
        signedAt = given.at();
        signature = given.signature();
    }

    /** Its signature as it was given; empty before. */
    Optional<PartySignature> given() {
        return hasSigned()
                ? Optional.of(new PartySignature(organisationId, digest, signer, signedAt, signature))
                : Optional.empty();
    }

    public String organisationId() {
        return organisationId;
    }

    /** PROVIDER, RECIPIENT, or what the model contract calls the party; text {@code agreement.role.<code>}. */
    public String role() {
        return role;
    }

    public boolean hasSigned() {
        return signedAt != null;
    }

    /** The person who signed; empty before. */
    public String signer() {
        return signer;
    }

    /** The digest that was signed; empty before. */
    public String digest() {
        return digest;
    }

    /** The electronic signature; null before, and for what was signed without a key. */
    public KeptSignature signature() {
        return signature;
    }

    /** When it was signed; null before. */
    public OffsetDateTime signedAt() {
        return signedAt;
    }
}
