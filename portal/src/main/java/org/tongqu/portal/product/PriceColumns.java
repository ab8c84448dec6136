package org.tongqu.portal.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import org.tongqu.portal.authorisation.ChargeUnit;

/** The price of a product as columns; the amount has eight decimals. */
@Embeddable
class PriceColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "price_kind")
    private PriceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_plan")
    private PlanKind plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_unit")
    private ChargeUnit unit;

    @Column(name = "price_amount")
    private BigDecimal amount;

    @Convert(converter = ProductColumns.Tiers.class)
    @Column(name = "price_tiers")
    private List<Price.Tier> tiers;

    @Column(name = "free_for_governance")
    private boolean freeForGovernance;

    protected PriceColumns() {} // for JPA

    PriceColumns(Price price) {
        kind = price.kind();
        plan = price.plan();
        unit = price.unit();
        amount = price.amount();
        tiers = price.tiers();
        freeForGovernance = price.freeForPublicGovernance();
    }

    Price value() {
        return new Price(kind, plan, unit, amount == null ? null : plain(amount), tiers, freeForGovernance);
    }

    // People and programs see the price as it was written, not with the eight decimals of the column.
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal shortest = stored.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
