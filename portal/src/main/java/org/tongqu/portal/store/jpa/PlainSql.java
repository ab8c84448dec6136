package org.tongqu.portal.store.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/**
 * Looks records up by a part of their number or name, by modes and by regions; all of them optional.
 *
 * @param table table with the columns {@code id}, {@code transport_modes} and {@code region_cluster}
 * @param names further columns in which the text is looked for
 */
public record PlainSql(String table, List<String> names) {

    @SuppressWarnings("unchecked")
    public <T> Slice<T> find(
            EntityManager em,
            Class<T> type,
            String text,
            Collection<String> modes,
            Collection<String> regions,
            Page page) {
        StringBuilder anyName = new StringBuilder("t.id ilike ?1");
        names.forEach(name -> anyName.append(" or t.").append(name).append(" ilike ?1"));
        String where = " from " + table + " t where (" + anyName + ")"
                + " and (cast(?2 as text) = '' or jsonb_exists_any(t.transport_modes, string_to_array(?2, ',')))"
                + " and (cast(?3 as text) = '' or t.region_cluster = any(string_to_array(?3, ',')))";
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        List<String> given = List.of(like, String.join(",", modes), String.join(",", regions));
        Number total = (Number)
                fill(em.createNativeQuery("select count(*)" + where), given).getSingleResult();
        List<T> items = fill(
                        em.createNativeQuery("select t.*" + where + " order by t.id limit ?4 offset ?5", type), given)
                .setParameter(4, page.size())
                .setParameter(5, page.offset())
                .getResultList();
        return new Slice<>(items, total.longValue(), page);
    }

    private static Query fill(Query query, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            query.setParameter(i + 1, given.get(i));
        }
        return query;
    }
}
