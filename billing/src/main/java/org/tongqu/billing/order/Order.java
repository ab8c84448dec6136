package org.tongqu.billing.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.price.PurposeClass;

/**
 * A buyer's order of a product at a fixed price for a purpose and a term.
 *
 * <p>Its life: placed, accepted by the seller, used and invoiced month by month, completed. Everything but the state is
 * fixed when it is placed; only its last day may become an earlier one.
 */
@Entity(name = "DataOrder")
@Table(name = "data_order", schema = "billing")
public class Order {

    @Id
    private String id;

    @Column(name = "buyer_id")
    private PartyRef buyer;

    @Column(name = "seller_id")
    private PartyRef seller;

    @Column(name = "product_id")
    private ProductRef product;

    @Column(columnDefinition = "jsonb")
    private PricePlan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose_class")
    private PurposeClass purpose;

    @Column(name = "contract_ref")
    private String contractRef;

    @Column(name = "share_agreement_id")
    private String shareAgreementId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "placed_ends_on")
    private LocalDate placedEndsOn;

    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private OrderState status;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    /** For JPA. */
    protected Order() {}

    Order(String id, OrderRequest request, Instant placedAt) {
        this.id = id;
        this.buyer = request.parties().buyer();
        this.seller = request.parties().seller();
        this.product = request.product();
        this.plan = request.plan();
        this.purpose = request.terms().purpose();
        this.contractRef = request.contractRef();
        this.shareAgreementId = request.shareAgreementId();
        this.startsOn = request.terms().startsOn();
        this.endsOn = request.terms().endsOn();
        this.quantity = request.terms().quantity();
        this.status = OrderState.PLACED;
        this.placedAt = placedAt;
    }

    void move(OrderState target) {
        status = OrderState.MOVES.require(status, target);
    }

    /** Lets it end earlier; the same day again changes nothing. */
    void endOn(LocalDate lastDay) {
        if (!status.takesUsage() || lastDay.isBefore(startsOn) || lastDay.isAfter(endsOn)) {
            throw new OrderRefused("lastDay", id, lastDay, startsOn, endsOn);
        }
        if (placedEndsOn == null && lastDay.isBefore(endsOn)) {
            placedEndsOn = endsOn;
        }
        endsOn = lastDay;
    }

    /** Number of the order. */
    public String id() {
        return id;
    }

    /** Who pays. */
    public PartyRef buyer() {
        return buyer;
    }

    /** Who is owed the revenue. */
    public PartyRef seller() {
        return seller;
    }

    /** What is bought. */
    public ProductRef product() {
        return product;
    }

    /** The price agreed on. */
    public PricePlan plan() {
        return plan;
    }

    /** Purpose, term and quantity. */
    public OrderTerms terms() {
        return new OrderTerms(purpose, startsOn, endsOn, quantity);
    }

    /** The last day agreed on when it was placed, if both sides ended it earlier. */
    public Optional<LocalDate> placedEndsOn() {
        return Optional.ofNullable(placedEndsOn);
    }

    /** Number of the signed contract in the house, empty without one. */
    public String contractRef() {
        return contractRef;
    }

    /** The share agreement, if the revenue is split. */
    public Optional<String> shareAgreement() {
        return Optional.ofNullable(shareAgreementId);
    }

    /** Where it stands. */
    public OrderState status() {
        return status;
    }

    /** When it was placed. */
    public Instant placedAt() {
        return placedAt;
    }
}
