package org.tongqu.portal.purpose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.product.DataProduct;

/** What an organisation wants to use a product for, and what the provider said. */
@Entity
@Table(name = "use_application", schema = "portal")
public class UseApplication {

    @Id
    private String id;

    @Column(name = "product_id")
    private String productId;

    @Column(name = "product_name")
    private String productName;

    @Column(name = "applicant_id")
    private String applicantId;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "purpose_class")
    private String purposeClass;

    private boolean free;

    @Column(name = "use_of")
    private String use;

    private String recipients;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private UseApplicationState state;

    private String reason;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Version
    private int version;

    protected UseApplication() {} // for JPA

    UseApplication(String id, UseApplicationDraft draft, DataProduct product, String applicantId, OffsetDateTime at) {
        this.id = id;
        this.productId = product.id();
        this.productName = product.name();
        this.applicantId = applicantId;
        this.providerId = product.providerId();
        this.purposeClass = draft.purposeClass();
        this.free = PurposeRule.isFree(product.price(), draft.purposeClass());
        this.use = draft.use();
        this.recipients = draft.recipients();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.state = UseApplicationState.SUBMITTED;
        this.reason = "";
        this.submittedAt = at;
        this.changedAt = at;
    }

    /** Ends the wait; said again, it changes nothing. */
    void end(UseApplicationState to, String why, OffsetDateTime at) {
        if (state == to) {
            return;
        }
        if (!state.next().contains(to)) {
            throw new UseApplicationStateRefused(id, state, to);
        }
        state = to;
        reason = why;
        changedAt = at;
    }

    /** Whether it lets that organisation use that product for that purpose. */
    public boolean permits(String organisation, String product, String purpose) {
        return state == UseApplicationState.APPROVED
                && applicantId.equals(organisation)
                && productId.equals(product)
                && purposeClass.equals(purpose);
    }

    /** Whether all days from the first to the last are applied for. */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(startsOn) && !last.isAfter(endsOn);
    }

    public String id() {
        return id;
    }

    public String productId() {
        return productId;
    }

    /** The product's name when it was applied for. */
    public String productName() {
        return productName;
    }

    /** The organisation that wants to use the data. */
    public String applicantId() {
        return applicantId;
    }

    /** The organisation that decides. */
    public String providerId() {
        return providerId;
    }

    /** Code of {@code purposeClasses}. */
    public String purposeClass() {
        return purposeClass;
    }

    /** Whether the use costs nothing by the price of the day of the application. */
    public boolean isFree() {
        return free;
    }

    public String use() {
        return use;
    }

    public String recipients() {
        return recipients;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public UseApplicationState state() {
        return state;
    }

    /** Why it was approved, refused or withdrawn; may be empty. */
    public String reason() {
        return reason;
    }

    public OffsetDateTime submittedAt() {
        return submittedAt;
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
