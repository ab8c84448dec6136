package org.tongqu.search.matching;

import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.analysis.TermVector;

/** A demand with its texts analysed once for all the products it is held against. */
record PreparedDemand(DemandProfile profile, List<QueryText> needNames, TermVector whole) {

    static PreparedDemand of(DemandProfile demand) {
        List<QueryText> names =
                demand.needs().stream().map(need -> QueryText.of(need.name())).toList();
        String needs = demand.needs().stream().map(DataNeed::name).collect(Collectors.joining("。"));
        String whole = String.join("。", demand.title(), String.join("。", demand.passages()), needs, needs);
        return new PreparedDemand(demand, names, TermVector.of(whole));
    }
}
