package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandHistory;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.store.Page;

/** The demands that the caller's organisation publishes or organises. */
@Dependent
class OwnDemands implements OwnShelf {

    private final DemandCatalogue demands;
    private final DemandHistory trail;
    private final Access access;
    private final HomeWords words;

    @Inject
    OwnDemands(DemandCatalogue demands, DemandHistory trail, Access access, HomeWords words) {
        this.demands = demands;
        this.trail = trail;
        this.access = access;
        this.words = words;
    }

    @Override
    public String function() {
        return "demand.read";
    }

    @Override
    public int order() {
        return 20;
    }

    /** Supervisors, who see everything, have no demands of their own here. */
    @Override
    public List<OwnObject> first(int limit) {
        if (access.reach(function()) != Reach.OWN) {
            return List.of();
        }
        return demands.own(DemandFilter.ANY, DemandSort.NEWEST, new Page(0, limit)).items().stream()
                .map(this::object)
                .toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return trail.publicRecord(id);
    }

    private OwnObject object(ScenarioDemand demand) {
        return new OwnObject(
                demand.id(),
                demand.title(),
                "demands/" + demand.id(),
                words.text("home.own.demand"),
                new StatusChip(state(demand.status()), words.text("demand.status." + demand.status())),
                words.text("home.own.demand.news", demand.id(), demand.responses()));
    }

    private static StatusChip.State state(DemandStatus status) {
        return switch (status) {
            case DRAFT -> StatusChip.State.DRAFT;
            case SHORTLISTED_PUBLICITY, OBJECTION -> StatusChip.State.PUBLIC;
            case OPEN_FOR_RESPONSE, CONTRACTING, IMPLEMENTING -> StatusChip.State.OPEN;
            case COMPLETED, CASE_CANDIDATE -> StatusChip.State.DONE;
            case WITHDRAWN, NO_QUALIFIED_RESPONSE, TERMINATED, SUSPENDED -> StatusChip.State.STOP;
            default -> StatusChip.State.WAIT;
        };
    }
}
