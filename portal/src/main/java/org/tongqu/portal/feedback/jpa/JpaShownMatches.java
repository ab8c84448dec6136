package org.tongqu.portal.feedback.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.feedback.ShownList;
import org.tongqu.portal.feedback.ShownMatches;

/** All query texts are constants. */
@ApplicationScoped
class JpaShownMatches implements ShownMatches {

    private static final String NOTE =
            "insert into portal.match_shown (demand_id, day, products, fitting, mandatory, covered)"
                    + " values (?1, cast(?2 as date), ?3, ?4, ?5, ?6) on conflict do nothing";

    /** Which demands are open and public is asked of their table, not of a copy; the hash draws another order every day. */
    private static final String DUE = "select d.id from portal.scenario_demand d"
            + " where d.status = 'OPEN_FOR_RESPONSE' and d.visibility = 'PUBLIC' and not exists"
            + " (select 1 from portal.match_shown s where s.demand_id = d.id and s.day = cast(?1 as date))"
            + " order by md5(d.id || cast(cast(?1 as date) as text)) limit ?2";

    private static final String BETWEEN = "select demand_id, day, products, fitting, mandatory, covered"
            + " from portal.match_shown where day between cast(?1 as date) and cast(?2 as date) order by demand_id, day";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void note(ShownList list) {
        int column = 1;
        em.createNativeQuery(NOTE)
                .setParameter(column++, list.demandId())
                .setParameter(column++, list.day())
                .setParameter(column++, String.join(" ", list.products()))
                .setParameter(column++, list.fitting())
                .setParameter(column++, list.mandatory())
                .setParameter(column, list.covered())
                .executeUpdate();
    }

    @Override
    public List<String> due(LocalDate day, int limit) {
        return em.createNativeQuery(DUE).setParameter(1, day).setParameter(2, limit).getResultList().stream()
                .map(String.class::cast)
                .toList();
    }

    @Override
    public List<ShownList> between(LocalDate first, LocalDate last) {
        return em.createNativeQuery(BETWEEN).setParameter(1, first).setParameter(2, last).getResultList().stream()
                .map(row -> list((Object[]) row))
                .toList();
    }

    private static ShownList list(Object[] row) {
        int column = 0;
        String demand = (String) row[column++];
        LocalDate day = ((Date) row[column++]).toLocalDate();
        String products = (String) row[column++];
        return new ShownList(
                demand,
                day,
                products.isEmpty() ? List.of() : List.of(products.split(" ")),
                ((Number) row[column++]).intValue(),
                ((Number) row[column++]).intValue(),
                ((Number) row[column]).intValue());
    }
}
