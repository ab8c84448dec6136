package org.tongqu.search.matching;

import java.util.List;

/**
 * Answer of the {@link Matchmaker}.
 *
 * @param matches best first; those with relaxed requirements stand behind the regular ones of any worth
 * @param compared how many counterparts were compared in full
 */
public record Matches(List<Match> matches, int compared) {

    public Matches {
        matches = List.copyOf(matches);
    }

    /** Those that meet everything they must. */
    public List<Match> regular() {
        return matches.stream().filter(match -> match.relaxed().isEmpty()).toList();
    }

    /** Those for which a requirement was set aside. */
    public List<Match> relaxed() {
        return matches.stream().filter(match -> !match.relaxed().isEmpty()).toList();
    }
}
