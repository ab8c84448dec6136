package org.tongqu.portal.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What an organisation wishes for and found nothing of; it stays as it was said. */
@Entity
@Table(name = "demand_wish", schema = "portal")
public class DemandWish {

    @Id
    private String id;

    private String wanted;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected DemandWish() {} // for JPA

    public DemandWish(String id, String wanted, String organisationId, OffsetDateTime now) {
        this.id = id;
        this.wanted = wanted;
        this.organisationId = organisationId;
        this.createdAt = now;
    }

    /** Its number, for example {@code WI-0001}. */
    public String id() {
        return id;
    }

    /** What is wished for, in the words of the organisation. */
    public String wanted() {
        return wanted;
    }

    public String organisationId() {
        return organisationId;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }
}
