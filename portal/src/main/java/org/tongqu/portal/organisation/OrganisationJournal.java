package org.tongqu.portal.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.outbox.Outbox;

/** Tells audit trail and index of every change of an organisation, in its transaction. */
@Dependent
public class OrganisationJournal {

    /** Topic of the outbox for organisations whose new name stands in documents of others. */
    public static final String RENAMED = "organisation-renamed";

    static final String KIND = "organisation";

    private final AuditTrail audit;
    private final Outbox outbox;

    @Inject
    public OrganisationJournal(AuditTrail audit, Outbox outbox) {
        this.audit = audit;
        this.outbox = outbox;
    }

    void record(String action, Organisation organisation, Map<String, ?> before) {
        audit.record(action, new Subject(KIND, organisation.id()), before, facts(organisation), "");
        outbox.add("index", organisation.id(), Map.of("kind", KIND, "id", organisation.id()));
        if (!before.isEmpty() && !organisation.name().equals(before.get("name"))) {
            outbox.add(RENAMED, organisation.id(), Map.of());
        }
    }

    /** The facts of an organisation that the trail keeps. */
    static Map<String, Object> facts(Organisation organisation) {
        return Map.of(
                "name", organisation.name(),
                "shortName", organisation.shortName(),
                "kind", organisation.kind(),
                "region", organisation.regionCluster(),
                "capacities", organisation.capacities(),
                "transportModes", organisation.transportModes(),
                "intro", organisation.intro());
    }
}
