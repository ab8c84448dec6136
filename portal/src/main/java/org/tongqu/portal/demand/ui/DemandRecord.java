package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Access;

/** What happened to a demand: the public record for everybody, the audit trail for its two sides and the auditor. */
@Dependent
public class DemandRecord {

    private static final String AUDIT = "demand-audit.read";

    /** Events that the release itself stands for. */
    private static final Set<String> RELEASE = Set.of("demand.published", "demand.adopted");

    private final DemandHistory history;
    private final DemandCatalogue catalogue;
    private final DemandWords words;
    private final Access access;

    @Inject
    public DemandRecord(DemandHistory history, DemandCatalogue catalogue, DemandWords words, Access access) {
        this.history = history;
        this.catalogue = catalogue;
        this.words = words;
        this.access = access;
    }

    /** The public record, with the deadline ahead of it. */
    Component of(ScenarioDemand demand, String batchName) {
        List<AuditTimeline.Entry> entries = new ArrayList<>();
        if (demand.status() == DemandStatus.OPEN_FOR_RESPONSE) {
            entries.add(AuditTimeline.Entry.next(
                    demand.content().timeline().closesAt(),
                    words.text("demand.record.deadline"),
                    words.text("demand.record.deadlineEffect")));
        }
        history.publicRecord(demand.id()).stream()
                .filter(entry -> !RELEASE.contains(entry.action()))
                .map(this::entry)
                .forEach(entries::add);
        if (demand.isReleased()) {
            entries.add(AuditTimeline.Entry.past(
                    DateText.beijing(demand.releasedAt()),
                    words.text("audit.demand.published"),
                    words.text("demand.record.withBatch", batchName),
                    words.organisation(demand.organiserId())));
        }
        return Surface.of(words.text("demand.record"), new AuditTimeline(entries));
    }

    /** The whole trail with names; empty for those whom it does not concern. */
    Optional<Component> audit(ScenarioDemand demand) {
        return access.allows(AUDIT) && catalogue.isMine(AUDIT, demand)
                ? Optional.of(trail(history.of(demand.id())))
                : Optional.empty();
    }

    /** The whole trail of a batch; empty for those whom it does not concern. */
    Optional<Component> audit(DemandBatch batch) {
        return access.ownsOrAll(AUDIT, batch.organiserId())
                ? Optional.of(trail(history.ofBatch(batch.id())))
                : Optional.empty();
    }

    private Component trail(List<AuditEntry> events) {
        List<AuditTimeline.Entry> entries = events.stream()
                .map(event -> AuditTimeline.Entry.past(
                        DateText.beijing(event.at()),
                        words.text("audit." + event.action()),
                        event.reason(),
                        event.actorName().isEmpty() ? words.text("demand.record.system") : event.actorName()))
                .toList();
        return Surface.of(words.text("demand.audit"), new AuditTimeline(entries));
    }

    private AuditTimeline.Entry entry(AuditEntry event) {
        String actor = event.organisationId().isEmpty()
                ? words.text("demand.record.system")
                : words.organisation(event.organisationId());
        return AuditTimeline.Entry.past(
                DateText.beijing(event.at()), words.text("audit." + event.action()), event.reason(), actor);
    }
}
