package org.tongqu.search.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What keeps a product from serving a need at all. Platform rules.
 *
 * <p>A product that only mentions a part of what is needed is no source of it; one whose grade, way of access or audience
 * excludes the demand may not be had or used. Whatever else falls short (form, freshness, region) leaves it a source in
 * part, and is said with it.
 */
final class Barriers {

    private static final Set<Requirement> LAWFUL = Set.of(Requirement.GRADE, Requirement.ACCESS, Requirement.AUDIENCE);

    private Barriers() {}

    /** Empty if the product can serve the need, at least in part. */
    static List<Finding> of(Match match, int need) {
        return Stream.concat(match.needs().get(need).findings().stream(), match.findings().stream())
                .filter(Barriers::bars)
                .toList();
    }

    private static boolean bars(Finding finding) {
        return finding.requirement() == Requirement.SUBJECT
                ? finding.verdict() != Verdict.MET
                : LAWFUL.contains(finding.requirement()) && finding.verdict() == Verdict.MISSING;
    }
}
