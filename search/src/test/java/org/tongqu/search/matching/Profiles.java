package org.tongqu.search.matching;

import java.util.List;
import java.util.Set;

/** Small profiles to test with. */
final class Profiles {

    static final Scope ROADS = new Scope(Set.of("ROAD"), Set.of("KEEP_OPEN"), Set.of("INFRA"), "YRD");

    private Profiles() {}

    static DataNeed flow(String grade) {
        return new DataNeed("断面交通流", true, "002", "001", grade, "AUTHORISED");
    }

    static DemandProfile demand(Scope scope, DataNeed... needs) {
        return new DemandProfile("SD-1", "干线路网保通保畅", List.of("路段通行能力"), scope, List.of(needs), "ENT");
    }

    static ProductProfile product(String id, String name, Scope scope, Offer offer) {
        return new ProductProfile(id, name, "按断面输出车型流量", List.of("断面编号", "流量"), scope, offer);
    }

    static Offer offer(String grade, String audience) {
        return new Offer(new Offer.Delivery("002", "03", "001"), grade, "AUTH", "COND", audience);
    }
}
