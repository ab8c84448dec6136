package org.tongqu.portal.authorisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.Foundation;

/** Authorisation agreements in memory. */
public final class MemoryAuthorisations implements AuthorisationRepository {

    public final Map<String, AuthorisationAgreement> stored = new TreeMap<>();
    private int used;

    /** The register over this store. */
    public Authorisations register(Foundation house) {
        return new Authorisations(this, new AuthorisationAccess(house.access, house.person), house.audit, house.clock);
    }

    /** The use case that changes this store. */
    public AuthorisationGranting granting(Foundation house) {
        return new AuthorisationGranting(
                this,
                house.organisations,
                new AuthorisationAccess(house.access, house.person),
                house.audit,
                house.idempotency);
    }

    /** Loads the demo data into this store. */
    public DemoReport demo(Foundation house) {
        DemoReport report = new DemoReport();
        Foundation.injected(
                        new AuthorisationDemo(),
                        Map.of("agreements", this, "organisations", house.organisations, "audit", house.audit))
                .load(new DemoFiles(), report);
        return report;
    }

    @Override
    public String nextId() {
        return "AU-" + String.format("%04d", ++used);
    }

    @Override
    public void add(AuthorisationAgreement agreement) {
        stored.put(agreement.id(), agreement);
    }

    @Override
    public Optional<AuthorisationAgreement> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<AuthorisationAgreement> all() {
        return List.copyOf(stored.values());
    }

    @Override
    public List<AuthorisationAgreement> covering(String productId) {
        return stored.values().stream()
                .filter(agreement -> agreement.products().stream()
                        .anyMatch(product -> product.productId().equals(productId)))
                .toList();
    }
}
