package org.tongqu.portal.demand;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.portal.store.TextListColumn;

/** An organisation's statement of intent 响应意向 to a demand; sealed until responses close. */
@Entity
@Table(name = "demand_response", schema = "portal")
public class DemandResponse {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_response_seq")
    @SequenceGenerator(name = "demand_response_seq", sequenceName = "portal.demand_response_seq", allocationSize = 50)
    private Long id;

    @Column(name = "demand_id")
    private String demandId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String statement;

    @Convert(converter = TextListColumn.class)
    @Column(name = "product_ids")
    private List<String> productIds;

    @Column(name = "with_consortium")
    private boolean withConsortium;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    @Version
    private int version;

    protected DemandResponse() {} // for JPA

    DemandResponse(String demandId, String organisationId, ResponseDraft draft, String by, OffsetDateTime now) {
        this.demandId = demandId;
        this.organisationId = organisationId;
        this.statement = draft.statement();
        this.productIds = draft.productIds();
        this.withConsortium = draft.withConsortium();
        this.submittedBy = by;
        this.submittedAt = now;
    }

    void withdraw(OffsetDateTime now) {
        withdrawnAt = now;
    }

    public String demandId() {
        return demandId;
    }

    public String organisationId() {
        return organisationId;
    }

    public String statement() {
        return statement;
    }

    public List<String> productIds() {
        return productIds;
    }

    public boolean withConsortium() {
        return withConsortium;
    }

    public OffsetDateTime submittedAt() {
        return submittedAt;
    }

    /** Login name of the person who submitted it. */
    public String submittedBy() {
        return submittedBy;
    }

    public boolean isLive() {
        return withdrawnAt == null;
    }
}
