package org.tongqu.portal.consortium;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Consortia in memory. */
final class MemoryConsortia implements ConsortiumRepository {

    final Map<String, Consortium> stored = new TreeMap<>();
    private long used;

    ConsortiumFormation formation(Foundation house) {
        return new ConsortiumFormation(this, checks(house), journal(house), access(house), house.idempotency);
    }

    ConsortiumJoining joining(Foundation house) {
        return new ConsortiumJoining(this, journal(house), access(house));
    }

    Consortia reading(Foundation house) {
        return new Consortia(this, access(house), house.audit);
    }

    ConsortiumChecks checks(Foundation house) {
        return new ConsortiumChecks(house.codes, house.organisations);
    }

    DemoReport demo(Foundation house) {
        DemoReport report = new DemoReport();
        Foundation.injected(
                        new ConsortiumDemo(),
                        Map.of(
                                "consortia",
                                this,
                                "checks",
                                checks(house),
                                "journal",
                                journal(house),
                                "organisations",
                                house.organisations))
                .load(new DemoFiles(), report);
        return report;
    }

    private static ConsortiumJournal journal(Foundation house) {
        return new ConsortiumJournal(house.audit, house.outbox, house.clock);
    }

    private static ConsortiumAccess access(Foundation house) {
        return new ConsortiumAccess(house.access, house.person);
    }

    @Override
    public String nextId() {
        return "IC-" + String.format("%03d", ++used);
    }

    @Override
    public void numbersUsedUpTo(long number) {
        used = Math.max(used, number);
    }

    @Override
    public void add(Consortium consortium) {
        stored.put(consortium.id(), consortium);
    }

    @Override
    public Optional<Consortium> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Slice<Consortium> search(ConsortiumQuery query, boolean everything, String organisationId, Page page) {
        List<Consortium> seen = stored.values().stream()
                .filter(consortium -> everything
                        || consortium.state().isPublic()
                        || consortium.find(organisationId).isPresent())
                .toList();
        return new Slice<>(seen, seen.size(), page);
    }

    @Override
    public List<String> fitting(
            ConsortiumQuery query, Collection<String> ids, boolean everything, String organisationId) {
        throw new UnsupportedOperationException("the database filters");
    }

    @Override
    public List<String> of(String organisationId) {
        return stored.values().stream()
                .filter(consortium -> consortium.isMember(organisationId))
                .map(Consortium::id)
                .toList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return MemoryStores.walk(stored.keySet(), walk);
    }
}
