package org.tongqu.bench.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.search.SearchDocument;

/**
 * Demands and products and which of them belong together.
 *
 * @param demands by number
 * @param products by number
 * @param productsOf worth of products by demand
 * @param demandsOf worth of demands by product
 */
record JudgedRecords(
        Map<String, DemandRecord> demands,
        Map<String, ProductRecord> products,
        Judgements productsOf,
        Judgements demandsOf) {

    /**
     * Reads two files of records and one with judged pairs. A pair may begin with the demand or with the product; if
     * only one direction was judged, the other is derived from it.
     */
    static JudgedRecords read(Path demandFile, Path productFile, Path pairs) {
        Map<String, DemandRecord> demands = RecordFile.read(demandFile, DemandRecord::of);
        Map<String, ProductRecord> products = RecordFile.read(productFile, ProductRecord::of);
        var forDemands = new TreeMap<String, Map<String, Integer>>();
        var forProducts = new TreeMap<String, Map<String, Integer>>();
        Judgements.read(pairs).byQuery().forEach((first, seconds) -> {
            if (demands.containsKey(first)) {
                forDemands.put(first, seconds);
            } else if (products.containsKey(first)) {
                forProducts.put(first, seconds);
            }
        });
        return new JudgedRecords(
                demands,
                products,
                new Judgements(forDemands.isEmpty() ? turned(forProducts) : forDemands),
                new Judgements(forProducts.isEmpty() ? turned(forDemands) : forProducts));
    }

    private static Map<String, Map<String, Integer>> turned(Map<String, Map<String, Integer>> judged) {
        var turned = new TreeMap<String, Map<String, Integer>>();
        judged.forEach((first, seconds) -> seconds.forEach((second, worth) ->
                turned.computeIfAbsent(second, key -> new TreeMap<>()).put(first, worth)));
        return turned;
    }

    /** Everything as it goes into the index. */
    List<SearchDocument> documents() {
        var documents = new ArrayList<SearchDocument>();
        demands.values().forEach(demand -> documents.add(demand.document()));
        products.values().forEach(product -> documents.add(product.document()));
        return documents;
    }
}
