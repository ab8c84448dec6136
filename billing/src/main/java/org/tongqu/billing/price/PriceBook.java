package org.tongqu.billing.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.Actor;
import org.tongqu.billing.ProductRef;

/** Publishing of prices and the question which price holds on a date. */
@ApplicationScoped
@Transactional
public class PriceBook {

    private PricePlans plans;
    private Clock clock;

    protected PriceBook() {} // for CDI proxies

    /** The book over the kept versions. */
    @Inject
    public PriceBook(PricePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Publishes the price of a product from a date on; the same price from the same date again changes nothing.
     *
     * @throws PlanRefused with {@code price.plan.validFrom} if a version with a later date exists already
     */
    public PricePlanVersion publish(ProductRef product, PricePlan plan, LocalDate validFrom, Actor by) {
        List<PricePlanVersion> versions = plans.lock(product);
        if (!versions.isEmpty()) {
            PricePlanVersion latest = versions.get(versions.size() - 1);
            if (latest.validFrom().equals(validFrom) && latest.plan().equals(plan)) {
                return latest;
            }
            if (latest.validFrom().isAfter(validFrom)) {
                throw new PlanRefused("validFrom", latest.validFrom());
            }
        }
        PricePlanVersion version =
                new PricePlanVersion(product, versions.size() + 1, validFrom, plan, clock.instant(), by);
        plans.add(version);
        return version;
    }

    /** The price of a product on a date, if one holds. */
    public Optional<PricePlanVersion> inForce(ProductRef product, LocalDate date) {
        return plans.inForce(product, date);
    }

    /** All prices a product ever had, oldest first. */
    public List<PricePlanVersion> history(ProductRef product) {
        return plans.of(product);
    }
}
