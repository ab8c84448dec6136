package org.tongqu.billing.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.ProductRef;

/** All published price plan versions. */
public interface PricePlans {

    /** Keeps a new version. */
    void add(PricePlanVersion version);

    /** All versions of a product, oldest first. */
    List<PricePlanVersion> of(ProductRef product);

    /** All versions of a product, oldest first, while nobody else can publish one until the transaction ends. */
    List<PricePlanVersion> lock(ProductRef product);

    /** The version that holds on a date. */
    Optional<PricePlanVersion> inForce(ProductRef product, LocalDate date);
}
