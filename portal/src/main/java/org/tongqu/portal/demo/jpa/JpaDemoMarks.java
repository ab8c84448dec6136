package org.tongqu.portal.demo.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.demo.DemoLoad;
import org.tongqu.portal.demo.DemoMarks;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.store.Json;

@ApplicationScoped
class JpaDemoMarks implements DemoMarks {

    private static final DateTimeFormatter POSTGRES = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("X")
            .toFormatter(Locale.ROOT);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean loaded(String part) {
        return !em.createNativeQuery("select 1 from portal.demo_load where part = ?")
                .setParameter(1, part)
                .getResultList()
                .isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DemoLoad> loads() {
        List<Object[]> rows = em.createNativeQuery(
                        "select part, cast(loaded_at as text), loaded, cast(rejected as text) from portal.demo_load"
                                + " order by loaded_at, part")
                .getResultList();
        return rows.stream().map(JpaDemoMarks::load).toList();
    }

    private static DemoLoad load(Object[] row) {
        try {
            List<DemoReport.Rejected> rejected =
                    Json.mapper().readValue((String) row[3], new TypeReference<List<DemoReport.Rejected>>() {});
            OffsetDateTime at = OffsetDateTime.parse(((String) row[1]), POSTGRES);
            return new DemoLoad((String) row[0], at, ((Number) row[2]).intValue(), rejected);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void mark(String part, OffsetDateTime at, int loaded, String rejectedJson) {
        em.createNativeQuery("insert into portal.demo_load(part, loaded_at, loaded, rejected)"
                        + " values (?, ?, ?, cast(? as jsonb))")
                .setParameter(1, part)
                .setParameter(2, at)
                .setParameter(3, loaded)
                .setParameter(4, rejectedJson)
                .executeUpdate();
    }
}
