package org.tongqu.portal.matching.jpa;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.matching.SearchLog;
import org.tongqu.portal.matching.SearchNote;
import org.tongqu.portal.matching.SearchedInVain;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** All query texts are constants. */
@ApplicationScoped
class JpaSearchLog implements SearchLog {

    private static final String IN_VAIN = " from (select text, count(distinct (day, visitor)) as visitors,"
            + " max(day) as last_on from portal.search_log"
            + " where hits = 0 and selections = '' and kinds = '' and day >= cast(?1 as date) group by text) v";

    private static final String COUNTED =
            "(select kind, record_id, count(*) as visitors from portal.search_opening group by kind, record_id)";

    /** Two nodes may settle at the same time: each takes what the other has not taken yet. */
    private static final String RAISED = "insert into portal.search_popularity as p (kind, record_id, visitors)"
            + " select kind, record_id, visitors from " + COUNTED + " c"
            + " order by kind, record_id"
            + " on conflict (kind, record_id) do update set visitors = excluded.visitors"
            + " where p.visitors <> excluded.visitors returning kind, record_id";

    private static final String GONE = "delete from portal.search_popularity p where not exists"
            + " (select 1 from portal.search_opening o where o.kind = p.kind and o.record_id = p.record_id)"
            + " returning kind, record_id";

    private static final int LIMIT = 2;
    private static final int OFFSET = 3;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(Collection<SearchNote> notes) {
        em.createNativeQuery("insert into portal.search_log (day, text, kinds, selections, hits, visitor, role)"
                        + " select day, text, kinds, selections, hits, visitor, role"
                        + " from jsonb_to_recordset(cast(?1 as jsonb)) as n(day date, text text, kinds text,"
                        + " selections text, hits bigint, visitor text, role text)")
                .setParameter(1, written(notes))
                .executeUpdate();
    }

    /** All in one parameter, so that a busy second costs one statement. */
    private static String written(Collection<?> values) {
        try {
            return Json.mapper().writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    @Override
    public void open(LocalDate day, DocumentRef record, String visitor) {
        em.createNativeQuery("insert into portal.search_opening (day, kind, record_id, visitor)"
                        + " values (cast(?1 as date), ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, day)
                .setParameter(2, record.kind().code())
                .setParameter(3, record.id())
                .setParameter(4, visitor)
                .executeUpdate();
    }

    @Override
    public Map<DocumentRef, Long> popularity(Collection<DocumentRef> records) {
        Map<DocumentRef, Long> popularity = new HashMap<>();
        List<?> rows = em.createNativeQuery("select p.kind, p.record_id, p.visitors from portal.search_popularity p"
                        + " join jsonb_to_recordset(cast(?1 as jsonb)) as r(kind text, id text)"
                        + " on p.kind = r.kind and p.record_id = r.id")
                .setParameter(
                        1,
                        written(records.stream()
                                .map(record -> Map.of("kind", record.kind().code(), "id", record.id()))
                                .toList()))
                .getResultList();
        rows.forEach(row -> popularity.put(ref((Object[]) row), ((Number) ((Object[]) row)[2]).longValue()));
        return popularity;
    }

    @Override
    public List<DocumentRef> settlePopularity() {
        List<DocumentRef> changed = new ArrayList<>();
        for (String statement : List.of(RAISED, GONE)) {
            List<?> rows = em.createNativeQuery(statement).getResultList();
            rows.forEach(row -> changed.add(ref((Object[]) row)));
        }
        return changed;
    }

    private static DocumentRef ref(Object[] row) {
        return new DocumentRef(Kind.of((String) row[0]), (String) row[1]);
    }

    @Override
    public String salt(LocalDate day, String fresh) {
        em.createNativeQuery(
                        "insert into portal.search_salt (day, salt) values (cast(?1 as date), ?2) on conflict do nothing")
                .setParameter(1, day)
                .setParameter(2, fresh)
                .executeUpdate();
        return (String) em.createNativeQuery("select salt from portal.search_salt where day = cast(?1 as date)")
                .setParameter(1, day)
                .getSingleResult();
    }

    @Override
    public Slice<SearchedInVain> inVain(LocalDate since, Page page) {
        long total = ((Number) em.createNativeQuery("select count(*)" + IN_VAIN)
                        .setParameter(1, since)
                        .getSingleResult())
                .longValue();
        List<SearchedInVain> items = em
                .createNativeQuery("select text, visitors, last_on" + IN_VAIN
                        + " order by visitors desc, last_on desc, text limit ?2 offset ?3")
                .setParameter(1, since)
                .setParameter(LIMIT, page.size())
                .setParameter(OFFSET, page.offset())
                .getResultList()
                .stream()
                .map(row -> inVain((Object[]) row))
                .toList();
        return new Slice<>(items, total, page);
    }

    private static SearchedInVain inVain(Object[] row) {
        return new SearchedInVain((String) row[0], ((Number) row[1]).longValue(), ((Date) row[2]).toLocalDate());
    }

    @Override
    public void forget(LocalDate notesBefore, LocalDate saltsBefore) {
        for (String statement : List.of(
                "delete from portal.search_log where day < cast(?1 as date)",
                "delete from portal.search_opening where day < cast(?1 as date)")) {
            em.createNativeQuery(statement).setParameter(1, notesBefore).executeUpdate();
        }
        em.createNativeQuery("delete from portal.search_salt where day < cast(?1 as date)")
                .setParameter(1, saltsBefore)
                .executeUpdate();
    }
}
