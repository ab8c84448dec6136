package org.tongqu.portal.product;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.portal.memory.MemoryStores;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;

/** Products in memory. */
final class MemoryProducts implements ProductRepository {

    final Map<String, DataProduct> stored = new TreeMap<>();
    private long used;

    @Override
    public String nextId() {
        return "DP-" + String.format("%04d", ++used);
    }

    @Override
    public void numbersUsedUpTo(long number) {
        used = Math.max(used, number);
    }

    @Override
    public void add(DataProduct product) {
        stored.put(product.id(), product);
    }

    @Override
    public Optional<DataProduct> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<DataProduct> find(Collection<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<DataProduct> madeFrom(String resourceId) {
        return stored.values().stream()
                .filter(product -> product.source().resourceIds().contains(resourceId))
                .toList();
    }

    @Override
    public Optional<DataProduct> byNdiIdentifier(String identifier) {
        return stored.values().stream()
                .filter(product -> product.ndiProductId().equals(identifier))
                .findFirst();
    }

    @Override
    public Slice<DataProduct> search(ProductQuery query, Sight sight, Page page) {
        List<DataProduct> seen = stored.values().stream()
                .filter(sight::covers)
                .filter(product ->
                        query.providerId().isEmpty() || product.providerId().equals(query.providerId()))
                .toList();
        return new Slice<>(seen, seen.size(), page);
    }

    @Override
    public List<String> fitting(ProductQuery query, Sight sight) {
        throw new UnsupportedOperationException("the database filters");
    }

    @Override
    public Map<String, Long> count(ProductFacet facet, ProductQuery query, Sight sight) {
        return search(query, sight, Page.first()).items().stream()
                .collect(Collectors.groupingBy(DataProduct::providerId, Collectors.counting()));
    }

    <T> List<T> each(Function<DataProduct, T> fact) {
        return stored.values().stream().map(fact).toList();
    }

    @Override
    public List<String> walk(Walk walk) {
        return MemoryStores.walk(stored.keySet(), walk);
    }
}
