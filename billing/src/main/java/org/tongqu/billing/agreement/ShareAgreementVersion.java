package org.tongqu.billing.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Digest;
import org.tongqu.billing.PartyRef;

/** One immutable text of a share agreement with the signatures given over its digest. */
@Entity
@Table(name = "share_agreement_version", schema = "billing")
public class ShareAgreementVersion {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private ShareAgreement agreement;

    private int seq;
    private String title;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "sign_by")
    private LocalDate signBy;

    @Column(columnDefinition = "jsonb")
    private ShareTerms terms;

    @Column(name = "canonical_json")
    private String canonicalJson;

    private String digest;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @OneToMany(
            mappedBy = "version",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("signedAt, id")
    private List<AgreementSignature> signatures = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected ShareAgreementVersion() {}

    ShareAgreementVersion(ShareAgreement agreement, int seq, ShareProposal proposal, Instant at) {
        this.agreement = agreement;
        this.id = agreement.id() + "-" + seq;
        this.seq = seq;
        this.title = proposal.title();
        this.effectiveFrom = proposal.effectiveFrom();
        this.effectiveTo = proposal.effectiveTo();
        this.signBy = proposal.signBy();
        this.terms = proposal.terms();
        this.status = VersionStatus.SIGNING;
        this.proposedAt = at;
        this.canonicalJson = CanonicalJson.write(content(WorkedExamples.of(terms, proposal.game())));
        this.digest = Digest.of(canonicalJson);
    }

    private Map<String, Object> content(List<WorkedExamples.Example> examples) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("agreement", agreement.id());
        content.put("consortium", agreement.consortium().id());
        content.put("contract", agreement.contractRef());
        content.put("version", seq);
        content.put("title", title);
        content.put("effectiveFrom", effectiveFrom.toString());
        content.put("effectiveTo", effectiveTo == null ? null : effectiveTo.toString());
        if (signBy != null) {
            content.put("signBy", signBy.toString());
        }
        content.putAll(TermsText.of(terms));
        content.put("examples", TermsText.examples(examples));
        return content;
    }

    /** Adds a signature; the last one makes the version active. Signing twice changes nothing. */
    boolean sign(PartyRef party, String seenDigest, Actor signer, Instant at) {
        if (!terms.hasMember(party)) {
            throw new SigningRefused("notAMember", party, id);
        }
        if (!digest.equals(seenDigest)) {
            throw new SigningRefused("digest", id);
        }
        if (signatureOf(party).isPresent()) {
            return false;
        }
        VersionStatus.MOVES.require(status, VersionStatus.ACTIVE);
        if (isOverdue(at)) {
            throw new SigningRefused("late", id, signBy);
        }
        signatures.add(new AgreementSignature(this, party, signer, at));
        if (missingSignatures().isEmpty()) {
            status = VersionStatus.ACTIVE;
        }
        return true;
    }

    /** Whether the last day for signing is over at that time. */
    boolean isOverdue(Instant at) {
        return signBy != null && BillingPeriod.dateOf(at).isAfter(signBy);
    }

    void end(VersionStatus end) {
        status = VersionStatus.MOVES.require(status, end);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    /** Number of the version: that of the agreement, a dash and the sequence. */
    public String id() {
        return id;
    }

    /** The agreement of which this is a version. */
    public ShareAgreement agreement() {
        return agreement;
    }

    /** Number within the agreement, from one. */
    public int seq() {
        return seq;
    }

    /** Title as members read it. */
    public String title() {
        return title;
    }

    /** First business date it may govern. */
    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** Last business date it may govern, if it ends. */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    /** Last business date on which it can be signed, if there is one. */
    public Optional<LocalDate> signBy() {
        return Optional.ofNullable(signBy);
    }

    /** Stages and shares. */
    public ShareTerms terms() {
        return terms;
    }

    /** The exact text that is signed. */
    public String canonicalJson() {
        return canonicalJson;
    }

    /** SHA-256 of the text that is signed, 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** Whether the text is still the one that its digest, and so every signature, was given for. */
    public boolean isIntact() {
        return Digest.of(canonicalJson).equals(digest);
    }

    /** Where it stands. */
    public VersionStatus status() {
        return status;
    }

    /** When it was proposed. */
    public Instant proposedAt() {
        return proposedAt;
    }

    /** The signatures given so far, oldest first. */
    public List<AgreementSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** The signature of a member, if it has signed. */
    public Optional<AgreementSignature> signatureOf(PartyRef party) {
        return signatures.stream().filter(s -> s.party().equals(party)).findFirst();
    }

    /** The members that have not signed yet. */
    public List<PartyRef> missingSignatures() {
        return terms.parties().stream().filter(p -> signatureOf(p).isEmpty()).toList();
    }
}
