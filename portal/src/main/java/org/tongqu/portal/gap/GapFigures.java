package org.tongqu.portal.gap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * What is unmet at some time.
 *
 * @param needs everything that is unmet, demands first
 * @param asOf of what time the figures are
 * @param pending how many open demands changed since then or may have other offers and are still to be looked at
 */
public record GapFigures(List<UnmetNeed> needs, OffsetDateTime asOf, long pending) {

    public GapFigures {
        needs = List.copyOf(needs);
    }

    static GapFigures of(Collection<UnmetNeed> needs, OffsetDateTime asOf, long pending) {
        return new GapFigures(needs.stream().sorted(UnmetNeed.ORDER).toList(), asOf, pending);
    }

    List<UnmetNeed> taken(GapFilter filter) {
        return needs.stream().filter(filter::takes).toList();
    }
}
