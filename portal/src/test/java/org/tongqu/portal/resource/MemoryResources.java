package org.tongqu.portal.resource;

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

/** Catalogue entries in memory. */
public final class MemoryResources implements ResourceRepository {

    public final Map<String, ResourceEntry> stored = new TreeMap<>();
    private int used;

    /** The catalogue over this store. */
    public Resources catalogue() {
        return new Resources(this);
    }

    /** The use case that changes this store. */
    public ResourceCataloguing cataloguing(Foundation house) {
        return new ResourceCataloguing(entries(house), checks(house), house.access, house.person, house.idempotency);
    }

    /** Loads the demo data into this store. */
    public DemoReport demo(Foundation house) {
        DemoReport report = new DemoReport();
        Foundation.injected(
                        new ResourceDemo(),
                        Map.of(
                                "entries",
                                entries(house),
                                "checks",
                                checks(house),
                                "organisations",
                                house.organisations))
                .load(new DemoFiles(), report);
        return report;
    }

    private ResourceEntries entries(Foundation house) {
        return new ResourceEntries(this, house.audit, house.outbox, house.clock);
    }

    private static ResourceChecks checks(Foundation house) {
        return new ResourceChecks(house.codes, house.organisations);
    }

    @Override
    public String nextId() {
        return "PR-" + String.format("%04d", ++used);
    }

    @Override
    public void add(ResourceEntry entry) {
        stored.put(entry.id(), entry);
    }

    @Override
    public Optional<ResourceEntry> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Slice<ResourceEntry> search(ResourceQuery query, Page page) {
        return new Slice<>(List.copyOf(stored.values()), stored.size(), page);
    }

    @Override
    public List<String> fitting(ResourceQuery query, Collection<String> ids) {
        throw new UnsupportedOperationException("the database filters");
    }

    @Override
    public List<ResourceEntry> of(String holderId, String businessField, AccessWay accessWay) {
        return stored.values().stream()
                .filter(entry -> entry.holderId().equals(holderId)
                        && entry.businessField().equals(businessField)
                        && entry.accessWay() == accessWay)
                .toList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return MemoryStores.walk(stored.keySet(), walk);
    }

    @Override
    public Slice<ResourceEntry> plain(String text, Collection<String> modes, Collection<String> regions, Page page) {
        throw new UnsupportedOperationException("the database looks up");
    }
}
