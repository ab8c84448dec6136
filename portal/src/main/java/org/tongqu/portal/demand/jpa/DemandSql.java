package org.tongqu.portal.demand.jpa;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.demand.DemandFacet;
import org.tongqu.portal.demand.DemandFilter;
import org.tongqu.portal.demand.DemandSort;
import org.tongqu.portal.demand.ReadScope;

/**
 * The texts of the queries that find demands, and their parameters.
 *
 * <p>All texts are constants; what callers choose only ever becomes a parameter. An empty parameter means "any".
 */
final class DemandSql {

    private static final String FILTER = " from portal.scenario_demand d where case cast(?1 as text)"
            + " when 'RELEASED' then d.released_at is not null and d.visibility = 'PUBLIC'"
            + " when 'RELEASED_SIGNED_IN' then d.released_at is not null"
            + " when 'OWN' then d.organiser_id = ?2 or d.publisher_id = ?2"
            + " else true end"
            + " and (cast(?3 as text) = '' or d.id ilike ?3 or d.title ilike ?3 or d.problem ilike ?3)"
            + " and (cast(?4 as text) = '' or d.batch_id = any(string_to_array(?4, ',')))"
            + " and (cast(?5 as text) = '' or d.status = any(string_to_array(?5, ',')))"
            + " and (cast(?6 as text) = '' or d.region_cluster = any(string_to_array(?6, ',')))"
            + " and (cast(?7 as text) = '' or d.tier = any(string_to_array(?7, ',')))"
            + " and (cast(?8 as text) = '' or d.demand_side = any(string_to_array(?8, ',')))"
            + " and (cast(?9 as text) = '' or jsonb_exists_any(d.transport_modes, string_to_array(?9, ',')))"
            + " and (cast(?10 as text) = '' or jsonb_exists_any(d.themes, string_to_array(?10, ',')))"
            + " and (cast(?11 as text) = '' or d.cooperation_mode = any(string_to_array(?11, ',')))";

    static final String COUNT = "select count(*)" + FILTER;

    private static final String PAGE = " limit ?12 offset ?13";

    private static final Map<DemandSort, String> LISTS = new EnumMap<>(Map.of(
            DemandSort.DEADLINE,
            "select d.*" + FILTER + " order by d.status = 'OPEN_FOR_RESPONSE' desc,"
                    + " case when d.status = 'OPEN_FOR_RESPONSE' then d.response_deadline end,"
                    + " d.response_deadline desc nulls last,"
                    + " array_position(array['MAJOR', 'INTEGRATED', 'FOCUSED'], d.tier), d.id" + PAGE,
            DemandSort.NEWEST,
            "select d.*" + FILTER + " order by d.released_at desc nulls first, d.created_at desc, d.id" + PAGE,
            DemandSort.INVESTMENT,
            "select d.*" + FILTER + " order by d.investment_wan desc nulls last, d.id" + PAGE));

    private static final Map<DemandFacet, String> FACETS = new EnumMap<>(Map.of(
            DemandFacet.BATCH, "select d.batch_id, count(*)" + FILTER + " group by d.batch_id",
            DemandFacet.STATUS, "select d.status, count(*)" + FILTER + " group by d.status",
            DemandFacet.REGION, "select d.region_cluster, count(*)" + FILTER + " group by d.region_cluster",
            DemandFacet.TIER, "select d.tier, count(*)" + FILTER + " group by d.tier",
            DemandFacet.SIDE, "select d.demand_side, count(*)" + FILTER + " group by d.demand_side",
            DemandFacet.COOPERATION, "select d.cooperation_mode, count(*)" + FILTER + " group by d.cooperation_mode",
            DemandFacet.MODE,
                    "select one.code, count(*) from (select jsonb_array_elements_text(d.transport_modes) as code"
                            + FILTER + ") one group by one.code",
            DemandFacet.THEME,
                    "select one.code, count(*) from (select jsonb_array_elements_text(d.themes) as code" + FILTER
                            + ") one group by one.code"));

    private DemandSql() {}

    static String list(DemandSort sort) {
        return LISTS.get(sort);
    }

    /** Queries that count per value; the stage is made from the states. */
    static Map<DemandFacet, String> facets() {
        return FACETS;
    }

    /** The parameters for released demands. */
    static Object[] released(DemandFilter filter, ReadScope scope) {
        return parameters(scope.signedIn() ? "RELEASED_SIGNED_IN" : "RELEASED", filter, scope);
    }

    /** The parameters for demands of the scope's organisation in any state. */
    static Object[] own(DemandFilter filter, ReadScope scope) {
        return parameters(scope.all() ? "ALL" : "OWN", filter, scope);
    }

    private static Object[] parameters(String shown, DemandFilter filter, ReadScope scope) {
        return List.of(
                        shown,
                        scope.organisation(),
                        like(filter.text()),
                        join(filter.values(DemandFacet.BATCH)),
                        join(filter.statuses()),
                        join(filter.values(DemandFacet.REGION)),
                        join(filter.values(DemandFacet.TIER)),
                        join(filter.values(DemandFacet.SIDE)),
                        join(filter.values(DemandFacet.MODE)),
                        join(filter.values(DemandFacet.THEME)),
                        join(filter.values(DemandFacet.COOPERATION)))
                .toArray();
    }

    /** No code and no number of this feature contains the separator; a value that does matches nothing. */
    private static String join(Collection<String> values) {
        return String.join(",", values);
    }

    private static String like(String text) {
        return text.isEmpty()
                ? ""
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
