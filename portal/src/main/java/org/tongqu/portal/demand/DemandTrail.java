package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.SystemOnly;

/** Records what happens to demands and batches, and tells index and matching when something that can be found has changed. */
@ApplicationScoped
@Transactional
public class DemandTrail {

    static final String DEMAND = "demand";
    static final String BATCH = "demand-batch";

    private AuditTrail audit;
    private Outbox outbox;
    private Idempotency idempotency;
    private Clock clock;

    protected DemandTrail() {} // for CDI proxies

    @Inject
    public DemandTrail(AuditTrail audit, Outbox outbox, Idempotency idempotency, Clock clock) {
        this.audit = audit;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The present, as the trail will show it. */
    @SystemOnly
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * Lets an outside write happen once per key.
     *
     * @param key the caller's key; absent means that the action simply runs
     * @return the number that the action gave, now or the first time
     */
    @SystemOnly
    public String once(String operation, String key, Object request, Supplier<String> action) {
        return idempotency.once(operation, key, request, String.class, action);
    }

    /** Records an event of a demand; a released one is indexed again. */
    @SystemOnly
    public void record(String action, ScenarioDemand demand, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(DEMAND, demand.id()), before, facts(demand), reason);
        if (demand.isReleased()) {
            outbox.add("index", demand.id(), Map.of("kind", DEMAND, "id", demand.id()));
        }
    }

    /** Records that a demand takes responses from now on; products are looked for, and who may be able to serve it. */
    @SystemOnly
    public void recordOpened(ScenarioDemand demand, Map<String, ?> before) {
        record("demand.published", demand, before, "");
        match(demand);
    }

    /** Records a demand whose story happened before the product knew it: it is news only if its release is not long past. */
    @SystemOnly
    public void recordAdopted(ScenarioDemand demand) {
        record("demand.adopted", demand, Map.of(), "");
        if (demand.status() == DemandStatus.OPEN_FOR_RESPONSE) {
            match(demand);
        }
    }

    private void match(ScenarioDemand demand) {
        String on = demand.releasedAt()
                .atZoneSameInstant(clock.getZone())
                .toLocalDate()
                .toString();
        outbox.add("matching", demand.id(), Map.of("kind", DEMAND, "on", on));
    }

    /** Records an event of a batch; the notice of a released one is indexed again. */
    @SystemOnly
    public void record(String action, DemandBatch batch, Map<String, ?> before, String reason) {
        audit.record(action, new Subject(BATCH, batch.id()), before, facts(batch), reason);
        if (batch.status().isPublic() && batch.type() == BatchType.DEMAND) {
            outbox.add("index", batch.noticeId(), Map.of("kind", "document", "id", batch.noticeId()));
        }
    }

    /** Records an event of a statement of intent; kept apart from the demand, since statements are sealed. */
    @SystemOnly
    public void record(String action, DemandResponse response) {
        Map<String, Object> facts = Map.of(
                "demand", response.demandId(),
                "organisation", response.organisationId(),
                "withdrawn", !response.isLive());
        String id = response.demandId() + "/" + response.organisationId();
        audit.record(action, new Subject("demand-response", id), Map.of(), facts, "");
    }

    /** Records that a demand no longer exists. */
    @SystemOnly
    public void removed(ScenarioDemand demand, String reason) {
        audit.record("demand.removed", new Subject(DEMAND, demand.id()), facts(demand), Map.of(), reason);
    }

    /** The whole history of a demand, newest first. */
    @SystemOnly
    public List<AuditEntry> of(ScenarioDemand demand) {
        return audit.of(new Subject(DEMAND, demand.id()));
    }

    /** The whole history of a batch, newest first. */
    @SystemOnly
    public List<AuditEntry> of(DemandBatch batch) {
        return audit.of(new Subject(BATCH, batch.id()));
    }

    /** The facts of a demand that an event shows; no contact, since events outlive people's consent. */
    static Map<String, Object> facts(ScenarioDemand demand) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", demand.title());
        facts.put("status", demand.status().name());
        facts.put("publisher", demand.publisherId());
        if (demand.content().investmentWan() != null) {
            facts.put("investmentWan", demand.content().investmentWan());
        }
        if (demand.content().timeline().responseDeadline() != null) {
            facts.put("deadline", demand.content().timeline().responseDeadline().toString());
        }
        if (!demand.winnerId().isEmpty()) {
            facts.put("winner", demand.winnerId());
        }
        return facts;
    }

    static Map<String, Object> facts(DemandBatch batch) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", batch.name());
        facts.put("status", batch.status().name());
        if (batch.publishOn() != null) {
            facts.put("publishOn", batch.publishOn().toString());
        }
        if (batch.responseDeadline() != null) {
            facts.put("deadline", batch.responseDeadline().toString());
        }
        return facts;
    }
}
