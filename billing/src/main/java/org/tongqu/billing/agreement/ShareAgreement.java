package org.tongqu.billing.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.PartyRef;

/**
 * The lasting agreement of a consortium on how revenue is shared.
 *
 * <p>Its life: a first version is proposed and signed by all members; later versions change the terms from the first day
 * of a month on. No version is ever changed; which one governs is a question of the date.
 */
@Entity
@Table(name = "share_agreement", schema = "billing")
public class ShareAgreement {

    @Id
    private String id;

    @Column(name = "consortium_id")
    private PartyRef consortium;

    @Column(name = "contract_ref")
    private String contractRef;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(
            mappedBy = "agreement",
            cascade = {CascadeType.PERSIST, CascadeType.REFRESH})
    @OrderBy("seq")
    private List<ShareAgreementVersion> versions = new ArrayList<>();

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected ShareAgreement() {}

    ShareAgreement(String id, PartyRef consortium, String contractRef, Instant createdAt) {
        this.id = id;
        this.consortium = consortium;
        this.contractRef = contractRef;
        this.createdAt = createdAt;
    }

    ShareAgreementVersion propose(ShareProposal proposal, Instant at) {
        for (ShareAgreementVersion earlier : versions) {
            if (earlier.status() == VersionStatus.SIGNING) {
                throw new SigningRefused("pending", earlier.id());
            }
        }
        if (versions.stream().anyMatch(v -> v.status() == VersionStatus.ACTIVE)) {
            requireLater(proposal.effectiveFrom(), at);
        }
        ShareAgreementVersion version = new ShareAgreementVersion(this, versions.size() + 1, proposal, at);
        versions.add(version);
        return version;
    }

    private void requireLater(LocalDate from, Instant at) {
        LocalDate thisMonth = BillingPeriod.of(at).firstDay();
        boolean afterOthers = versions.stream()
                .filter(v -> v.status() == VersionStatus.ACTIVE)
                .allMatch(v -> from.isAfter(v.effectiveFrom()));
        if (from.getDayOfMonth() != 1 || from.isBefore(thisMonth) || !afterOthers) {
            throw new TermsRefused("effectiveFrom", from);
        }
    }

    /** Number of the agreement. */
    public String id() {
        return id;
    }

    /** The consortium whose members share. */
    public PartyRef consortium() {
        return consortium;
    }

    /** Number of the signed contract around it in the house, empty without one. */
    public String contractRef() {
        return contractRef;
    }

    /** When it was first proposed. */
    public Instant createdAt() {
        return createdAt;
    }

    /** All versions, oldest first. */
    public List<ShareAgreementVersion> versions() {
        return List.copyOf(versions);
    }

    /** The newest version. */
    public ShareAgreementVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that governs a date: of the active ones that cover it, the one that began last. */
    public Optional<ShareAgreementVersion> inForce(LocalDate date) {
        return versions.stream()
                .filter(v -> v.status() == VersionStatus.ACTIVE && v.covers(date))
                .max(Comparator.comparing(ShareAgreementVersion::effectiveFrom));
    }

    /**
     * The version that governs a date.
     *
     * @throws NoVersionInForce if none does
     */
    public ShareAgreementVersion requireInForce(LocalDate date) {
        return inForce(date).orElseThrow(() -> new NoVersionInForce(id, date));
    }
}
