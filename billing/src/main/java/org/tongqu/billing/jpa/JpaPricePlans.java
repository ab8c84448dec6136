package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.ProductRef;
import org.tongqu.billing.price.PricePlanVersion;
import org.tongqu.billing.price.PricePlans;

/** Price plan versions in table {@code price_plan_version}. */
@ApplicationScoped
public class JpaPricePlans implements PricePlans {

    private BillingStore store;

    protected JpaPricePlans() {} // for CDI proxies

    /** Versions in the store. */
    @Inject
    public JpaPricePlans(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(PricePlanVersion version) {
        store.em().persist(version);
    }

    @Override
    public List<PricePlanVersion> of(ProductRef product) {
        return store.em()
                .createQuery(
                        "select v from PricePlanVersion v where v.product = :product order by v.seq",
                        PricePlanVersion.class)
                .setParameter("product", product)
                .getResultList();
    }

    @Override
    public List<PricePlanVersion> lock(ProductRef product) {
        store.sql(connection -> {
            try (PreparedStatement lock =
                    connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, "billing.price:" + product.id());
                return lock.execute();
            }
        });
        return of(product);
    }

    @Override
    public Optional<PricePlanVersion> inForce(ProductRef product, LocalDate date) {
        return store.em()
                .createQuery(
                        """
                        select v from PricePlanVersion v where v.product = :product and v.validFrom <= :date
                        order by v.validFrom desc, v.seq desc""",
                        PricePlanVersion.class)
                .setParameter("product", product)
                .setParameter("date", date)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
