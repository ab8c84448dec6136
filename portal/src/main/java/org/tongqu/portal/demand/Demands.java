package org.tongqu.portal.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Keeps demands. */
public interface Demands {

    void add(ScenarioDemand demand);

    void remove(ScenarioDemand demand);

    Optional<ScenarioDemand> find(String id);

    /** The known ones of these, in the given order. */
    List<ScenarioDemand> find(Collection<String> ids);

    /** All demands of a batch, by number. */
    List<ScenarioDemand> ofBatch(String batchId);

    /** Released demands that the scope shows. */
    Slice<ScenarioDemand> released(DemandFilter filter, ReadScope scope, DemandSort sort, Page page);

    /** How many released demands each value of each facet has, its own choice left aside. */
    Map<DemandFacet, Map<String, Long>> facets(DemandFilter filter, ReadScope scope);

    /** Demands of the scope's organisation, as organiser or publisher, whatever their state; of all if it sees all. */
    Slice<ScenarioDemand> own(DemandFilter filter, ReadScope scope, DemandSort sort, Page page);

    /** Open demands whose last day is not after the given one, locked; those that another node locked are left out. */
    List<ScenarioDemand> lockOverdue(LocalDate lastDay, int limit);

    /** Locks a demand until the end of the transaction, so that two callers do not count at once. */
    Optional<ScenarioDemand> lock(String id);

    /** Numbers of all demands that are open for responses, in their order. */
    List<String> openNumbers();

    /** Numbers of the released demands of a step of a walk. */
    List<String> walk(Walk walk);
}
