package org.tongqu.search.matching;

import java.util.Set;
import org.tongqu.search.Audience;

/**
 * Which matches are wanted.
 *
 * @param audience whose eyes they are for; others' documents are not even candidates
 * @param statuses state codes in which a counterpart may be; empty for any
 * @param must requirements a regular match must not miss; what misses one is shown behind, marked as relaxed
 * @param limit most matches to return, 1 to {@value #MAX_LIMIT}
 */
public record MatchQuery(Audience audience, Set<String> statuses, Set<Requirement> must, int limit) {

    /** Most matches of one answer. Platform rule. */
    public static final int MAX_LIMIT = 100;

    /** What excludes a product unless somebody decides otherwise: it may not be used as it is. Platform rule. */
    public static final Set<Requirement> EXCLUDING = Set.of(Requirement.GRADE, Requirement.AUDIENCE);

    public MatchQuery {
        statuses = Set.copyOf(statuses);
        must = Set.copyOf(must);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "between 1 and " + MAX_LIMIT + " matches can be asked for, not " + limit);
        }
    }

    /** The ten best in one of these states, for these eyes. */
    public static MatchQuery best(Audience audience, String... statuses) {
        return new MatchQuery(audience, Set.of(statuses), EXCLUDING, 10);
    }

    public MatchQuery limit(int most) {
        return new MatchQuery(audience, statuses, must, most);
    }

    public MatchQuery must(Set<Requirement> requirements) {
        return new MatchQuery(audience, statuses, requirements, limit);
    }
}
