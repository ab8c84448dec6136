package org.tongqu.bench.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tongqu.bench.judged.Judgements;
import org.tongqu.bench.judged.RankedRun;
import org.tongqu.search.Audience;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Facts;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.MatchQuery;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.search.matching.ProductProfile;

/** Asks the matchmaker for every judged record. */
final class Matched {

    private static final MatchQuery ALL = MatchQuery.best(Audience.ALL).limit(MatchQuery.MAX_LIMIT);

    private final Matchmaker matchmaker;
    private final JudgedRecords records;

    Matched(Matchmaker matchmaker, JudgedRecords records) {
        this.matchmaker = matchmaker;
        this.records = records;
    }

    /** Products for every judged demand. */
    RankedRun productsForDemands() {
        Facts<ProductProfile> facts = ids -> stated(ids, records.products(), ProductRecord::profile);
        return run(
                records.productsOf(),
                records.demands(),
                demand -> matchmaker.productsFor(demand.profile(), facts, ALL).matches().stream()
                        .map(Match::productId)
                        .toList());
    }

    /** Demands for every judged product. */
    RankedRun demandsForProducts() {
        Facts<DemandProfile> facts = ids -> stated(ids, records.demands(), DemandRecord::profile);
        return run(
                records.demandsOf(),
                records.products(),
                product -> matchmaker.demandsFor(product.profile(), facts, ALL).matches().stream()
                        .map(Match::demandId)
                        .toList());
    }

    private static <R> RankedRun run(
            Judgements judged, Map<String, R> records, Function<R, List<String>> counterparts) {
        var byQuery = new TreeMap<String, List<String>>();
        judged.byQuery().keySet().stream()
                .filter(records::containsKey)
                .forEach(id -> byQuery.put(id, counterparts.apply(records.get(id))));
        return new RankedRun(byQuery);
    }

    private static <R, P> Map<String, P> stated(List<String> ids, Map<String, R> records, Function<R, P> profile) {
        var stated = new LinkedHashMap<String, P>();
        ids.stream().filter(records::containsKey).forEach(id -> stated.put(id, profile.apply(records.get(id))));
        return stated;
    }
}
