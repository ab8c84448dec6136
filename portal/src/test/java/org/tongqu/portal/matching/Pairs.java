package org.tongqu.portal.matching;

import java.util.List;
import java.util.Set;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.DemandProfile;
import org.tongqu.search.matching.Offer;
import org.tongqu.search.matching.ProductProfile;
import org.tongqu.search.matching.Scope;

/** A demand and products that suit it more or less. */
final class Pairs {

    static final DemandProfile DEMAND = new DemandProfile(
            "SD-2026-03-001",
            "团雾路段协同预警",
            List.of("冬季团雾多发，预警滞后。"),
            scope("YRD"),
            List.of(new DataNeed("断面交通流", true, "002", "001", "G2", "AUTHORISED")),
            DemandProfile.GOVERNMENT);

    private Pairs() {}

    static Scope scope(String region) {
        return Scope.of(Set.of("ROAD"), Set.of("KEEP_OPEN"), Set.of("INFRA"), region);
    }

    static ProductProfile product(String name, String grade, String frequency) {
        Offer offer = new Offer(new Offer.Delivery("002", "01", frequency), grade, "AUTH", "COND", "");
        return new ProductProfile("DP-0001", name, "团雾路段一分钟粒度。", List.of(), scope("YRD"), offer);
    }
}
