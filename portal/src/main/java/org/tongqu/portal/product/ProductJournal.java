package org.tongqu.portal.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.outbox.Outbox;

/** Tells audit trail, index and matching of every change of a product, in its transaction. */
@Dependent
public class ProductJournal {

    static final String KIND = "product";

    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public ProductJournal(AuditTrail audit, Outbox outbox, Clock clock) {
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The present, for stamping the change. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void record(String action, DataProduct product, Map<String, ?> before, String reason) {
        record(action, product, before, reason, today());
    }

    /** Records a product whose story happened before it came here: it is news only if its day is not long past. */
    void recordTaken(DataProduct product) {
        record("product.taken", product, Map.of(), "", product.listedOn());
    }

    /** What everybody may find is looked for in the open demands as well. */
    private void record(String action, DataProduct product, Map<String, ?> before, String reason, LocalDate on) {
        audit.record(action, new Subject(KIND, product.id()), before, facts(product), reason);
        outbox.add("index", product.id(), Map.of("kind", KIND, "id", product.id()));
        if (product.isPublic()) {
            outbox.add("matching", product.id(), Map.of("kind", KIND, "on", on.toString()));
        }
    }

    /** The facts of a product that the trail keeps. */
    static Map<String, Object> facts(DataProduct product) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", product.state().name());
        facts.put("name", product.name());
        facts.put("grade", product.safety().grade());
        facts.put("authorisation", product.source().authorisationId());
        Price price = product.price();
        if (price.kind() != null) {
            facts.put("priceKind", price.kind().name());
        }
        if (price.amount() != null) {
            facts.put("price", price.amount().toPlainString() + (price.unit() == null ? "" : " " + price.unit()));
        }
        return facts;
    }
}
