package org.tongqu.portal.store.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.tongqu.portal.store.Walk;

/**
 * Finds the numbers of a step of a walk.
 *
 * @param table table with a column {@code id} and an index over it in the order of letters
 * @param shown which rows are walked through; empty for all
 * @param naming which rows name the organisation that stands for {@code ?3}
 */
public record WalkSql(String table, String shown, String naming) {

    private static final String NUMBER = "t.id collate \"C\"";

    @SuppressWarnings("unchecked")
    public List<String> numbers(EntityManager em, Walk walk) {
        boolean all = walk.organisation().isEmpty();
        String where = " where " + NUMBER + " > ?1" + and(shown) + and(all ? "" : naming);
        Query query = em.createNativeQuery(
                        "select t.id from " + table + " t" + where + " order by " + NUMBER + " limit ?2")
                .setParameter(1, walk.after())
                .setParameter(2, walk.limit());
        return (all ? query : query.setParameter(3, walk.organisation())).getResultList();
    }

    private static String and(String condition) {
        return condition.isEmpty() ? "" : " and (" + condition + ")";
    }
}
