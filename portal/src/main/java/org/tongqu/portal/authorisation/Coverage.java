package org.tongqu.portal.authorisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** One product under an agreement, with its ceiling; proposed by one person and approved by another. */
@Entity
@Table(name = "authorisation_coverage", schema = "portal")
public class Coverage {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_id")
    private AuthorisationAgreement agreement;

    @Column(name = "product_id")
    private String productId;

    private BigDecimal ceiling;

    @Enumerated(EnumType.STRING)
    private ChargeUnit unit;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    protected Coverage() {} // for JPA

    Coverage(AuthorisationAgreement agreement, int number, CoverageDraft draft, String proposedBy) {
        this.id = agreement.id() + "/" + number;
        this.agreement = agreement;
        this.productId = draft.productId();
        this.ceiling = draft.ceiling();
        this.unit = draft.unit();
        this.proposedBy = proposedBy;
    }

    /** Running number within the agreement. */
    int number() {
        return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
    }

    public String productId() {
        return productId;
    }

    /** The ceiling; empty for a product that must be free. */
    public Optional<Ceiling> ceiling() {
        return ceiling == null ? Optional.empty() : Optional.of(new Ceiling(agreement.id(), productId, ceiling, unit));
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** The second person who agreed; empty while it is only proposed. */
    public String approvedBy() {
        return approvedBy == null ? "" : approvedBy;
    }

    /** Whether a second person agreed; before that it covers nothing. */
    public boolean isApproved() {
        return approvedBy != null;
    }

    void approve(String approver) {
        if (approver.equals(proposedBy)) {
            throw new FourEyes();
        }
        approvedBy = approver;
    }
}
