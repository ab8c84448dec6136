package org.tongqu.portal.product.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.product.Assessments;
import org.tongqu.portal.product.Classification;
import org.tongqu.portal.product.Content;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.ProductStats;
import org.tongqu.portal.product.Quality;
import org.tongqu.portal.product.Registration;
import org.tongqu.portal.product.Safety;
import org.tongqu.portal.product.Source;
import org.tongqu.portal.product.UsageTerms;

/**
 * A product as the outside sees it.
 *
 * @param ceiling the ceiling of its price today; absent without one
 * @param reviewComment why it was sent back; absent unless it was
 */
public record ProductView(
        String id,
        String name,
        String summary,
        Party provider,
        String versionLabel,
        ProductState state,
        LocalDate listedOn,
        OffsetDateTime changedAt,
        Source source,
        Classification classification,
        Safety safety,
        Price price,
        PriceCeiling ceiling,
        Content content,
        UsageTerms usage,
        Quality quality,
        Assessments assessments,
        String ndiProductId,
        Registration registration,
        ProductStats stats,
        String reviewComment) {

    /** An organisation and its name. */
    public record Party(String id, String name) {}

    /** The highest price allowed, in yuan per unit, and the agreement that says so. */
    public record PriceCeiling(String authorisationId, BigDecimal amount, ChargeUnit unit) {

        static PriceCeiling of(Ceiling ceiling) {
            return new PriceCeiling(ceiling.agreementId(), ceiling.amount(), ceiling.unit());
        }
    }

    static ProductView of(DataProduct product, String providerName, PriceCeiling ceiling) {
        return new ProductView(
                product.id(),
                product.name(),
                product.summary(),
                new Party(product.providerId(), providerName),
                product.versionLabel(),
                product.state(),
                product.listedOn(),
                product.changedAt(),
                product.source(),
                product.classification(),
                product.safety(),
                product.price(),
                ceiling,
                product.content(),
                product.usage(),
                product.quality(),
                product.assessments(),
                product.ndiProductId(),
                product.registration(),
                product.stats(),
                product.reviewComment().isEmpty() ? null : product.reviewComment());
    }
}
