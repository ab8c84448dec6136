package org.tongqu.billing.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.tongqu.billing.Actor;
import org.tongqu.billing.ProductRef;

/**
 * A published price of a product. It is never changed: it holds from its date until a later version does.
 */
@Entity
@Table(name = "price_plan_version", schema = "billing")
public class PricePlanVersion {

    @Id
    private String id;

    @Column(name = "product_id")
    private ProductRef product;

    private int seq;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(columnDefinition = "jsonb")
    private PricePlan plan;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    /** For JPA. */
    protected PricePlanVersion() {}

    PricePlanVersion(ProductRef product, int seq, LocalDate validFrom, PricePlan plan, Instant at, Actor by) {
        this.id = product.id() + ":" + seq;
        this.product = product;
        this.seq = seq;
        this.validFrom = validFrom;
        this.plan = plan;
        this.publishedAt = at;
        this.publishedBy = by.name();
    }

    /** Identifier, the product and the number of the version. */
    public String id() {
        return id;
    }

    /** The product that is priced. */
    public ProductRef product() {
        return product;
    }

    /** Number of the version, from one. */
    public int seq() {
        return seq;
    }

    /** First business date on which it holds. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The price. */
    public PricePlan plan() {
        return plan;
    }

    /** When it was published. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Who published it. */
    public String publishedBy() {
        return publishedBy;
    }
}
