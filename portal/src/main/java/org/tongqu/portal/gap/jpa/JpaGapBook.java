package org.tongqu.portal.gap.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.gap.Belonging;
import org.tongqu.portal.gap.GapBook;
import org.tongqu.portal.gap.GapSource;
import org.tongqu.portal.gap.GapState;
import org.tongqu.portal.gap.UnmetNeed;
import org.tongqu.portal.store.Json;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** All query texts are constants. */
@ApplicationScoped
class JpaGapBook implements GapBook {

    private static final TypeReference<Set<String>> CODES = new TypeReference<>() {};

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean lock() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('portal.gap'))")
                .getSingleResult();
    }

    @Override
    public GapState state() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select supply, figures, catalogue, completed_at, gathered_on from portal.gap_state")
                .getSingleResult();
        LocalDate day = row[4] == null ? null : ((Date) row[4]).toLocalDate();
        return new GapState(number(row[0]), number(row[1]), (Boolean) row[2], time(row[3]), day);
    }

    @Override
    public void keep(GapState state) {
        OffsetDateTime completed = state.completedAt();
        LocalDate gathered = state.gatheredOn();
        em.createNativeQuery("update portal.gap_state set supply = ?1, figures = ?2, catalogue = ?3,"
                        + " completed_at = cast(?4 as timestamptz), gathered_on = cast(?5 as date)")
                .setParameter(1, state.supply())
                .setParameter(2, state.figures())
                .setParameter(3, state.catalogue())
                .setParameter(4, completed == null ? null : completed.toString())
                .setParameter(5, gathered == null ? null : gathered.toString())
                .executeUpdate();
    }

    @Override
    public void note(Collection<DocumentRef> changed) {
        List<Map<String, String>> rows = changed.stream()
                .map(ref -> Map.of("kind", ref.kind().code(), "id", ref.id()))
                .toList();
        em.createNativeQuery("insert into portal.gap_change (kind, record_id)"
                        + " select kind, id from jsonb_to_recordset(cast(?1 as jsonb)) as n(kind text, id text)")
                .setParameter(1, written(rows))
                .executeUpdate();
    }

    @Override
    public Set<DocumentRef> take(int limit) {
        Query query = em.createNativeQuery("delete from portal.gap_change where id in"
                        + " (select id from portal.gap_change order by id limit ?1 for update skip locked)"
                        + " returning kind, record_id")
                .setParameter(1, limit);
        return rows(query)
                .map(row -> new DocumentRef(Kind.of((String) row[0]), (String) row[1]))
                .collect(Collectors.toSet());
    }

    @Override
    public void expect(Collection<String> demandIds) {
        if (!demandIds.isEmpty()) {
            em.createNativeQuery("insert into portal.gap_demand (demand_id, supply)"
                            + " select id, -1 from jsonb_array_elements_text(cast(?1 as jsonb)) as n(id)"
                            + " on conflict (demand_id) do update set supply = -1")
                    .setParameter(1, written(Set.copyOf(demandIds)))
                    .executeUpdate();
        }
    }

    @Override
    public void gather(Collection<String> demandIds) {
        em.createNativeQuery("insert into portal.gap_demand (demand_id, supply)"
                        + " select id, 0 from jsonb_array_elements_text(cast(?1 as jsonb)) as n(id)"
                        + " on conflict (demand_id) do nothing")
                .setParameter(1, written(Set.copyOf(demandIds)))
                .executeUpdate();
    }

    @Override
    public Set<String> demands() {
        return Set.copyOf(texts(em.createNativeQuery("select demand_id from portal.gap_demand")));
    }

    @Override
    public List<String> due(long supply, int limit) {
        return texts(em.createNativeQuery("select demand_id from portal.gap_demand where supply < ?1"
                        + " order by supply, demand_id limit ?2")
                .setParameter(1, supply)
                .setParameter(2, limit));
    }

    @Override
    public long pending(long supply) {
        return number(em.createNativeQuery("select count(*) from portal.gap_demand where supply < ?1")
                .setParameter(1, supply)
                .getSingleResult());
    }

    @Override
    public void put(String demandId, long supply, List<UnmetNeed> unmet) {
        em.createNativeQuery("insert into portal.gap_demand (demand_id, supply) values (?1, ?2)"
                        + " on conflict (demand_id) do update set supply = excluded.supply")
                .setParameter(1, demandId)
                .setParameter(2, supply)
                .executeUpdate();
        em.createNativeQuery("delete from portal.gap_need where demand_id = ?1")
                .setParameter(1, demandId)
                .executeUpdate();
        em.createNativeQuery("insert into portal.gap_need"
                        + " (demand_id, number, name, mandatory, restricted, themes, modes, region)"
                        + " select ?1, number, name, mandatory, restricted, themes, modes, region"
                        + " from jsonb_to_recordset(cast(?2 as jsonb)) as n(number int, name text, mandatory boolean,"
                        + " restricted boolean, themes jsonb, modes jsonb, region text)")
                .setParameter(1, demandId)
                .setParameter(2, written(unmet.stream().map(JpaGapBook::row).toList()))
                .executeUpdate();
    }

    @Override
    public void remove(String demandId) {
        em.createNativeQuery("delete from portal.gap_demand where demand_id = ?1")
                .setParameter(1, demandId)
                .executeUpdate();
    }

    @Override
    public List<UnmetNeed> unmet() {
        return rows(em.createNativeQuery("select demand_id, number, restricted, name, mandatory,"
                        + " cast(themes as text), cast(modes as text), region"
                        + " from portal.gap_need order by demand_id, number"))
                .map(JpaGapBook::need)
                .toList();
    }

    private static Map<String, Object> row(UnmetNeed need) {
        return Map.of(
                "number", need.origin().number(),
                "name", need.name(),
                "mandatory", need.mandatory(),
                "restricted", need.origin().restricted(),
                "themes", need.belonging().themes(),
                "modes", need.belonging().modes(),
                "region", need.belonging().region());
    }

    private static UnmetNeed need(Object[] row) {
        UnmetNeed.Origin origin = new UnmetNeed.Origin(
                GapSource.DEMAND, (String) row[0], ((Number) row[1]).intValue(), "", (Boolean) row[2]);
        Belonging belonging = new Belonging(codes(row[5]), codes(row[6]), (String) row[7]);
        return new UnmetNeed(origin, (String) row[3], (Boolean) row[4], belonging, 1, null);
    }

    private static Set<String> codes(Object json) {
        try {
            return Json.mapper().readValue((String) json, CODES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("codes were written as a list", e);
        }
    }

    private static String written(Object plain) {
        try {
            return Json.mapper().writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    private static List<String> texts(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static OffsetDateTime time(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time;
        }
        return value == null ? null : ((Timestamp) value).toInstant().atOffset(ZoneOffset.UTC);
    }
}
