package org.tongqu.billing.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.price.PricePlanVersion;
import org.tongqu.billing.price.PricePlans;

/** Prices in memory. */
final class MemoryPricePlans implements PricePlans {

    private final Shelf<PricePlanVersion> shelf;

    MemoryPricePlans(Undo undo) {
        shelf = new Shelf<>(undo);
    }

    @Override
    public void add(PricePlanVersion version) {
        shelf.add(version.id(), version);
    }

    @Override
    public List<PricePlanVersion> of(ProductRef product) {
        return shelf.where(version -> version.product().equals(product)).stream()
                .sorted(Comparator.comparing(PricePlanVersion::seq))
                .toList();
    }

    @Override
    public List<PricePlanVersion> lock(ProductRef product) {
        return of(product);
    }

    @Override
    public Optional<PricePlanVersion> inForce(ProductRef product, LocalDate date) {
        return of(product).stream()
                .filter(version -> !version.validFrom().isAfter(date))
                .reduce((earlier, later) -> later);
    }
}
