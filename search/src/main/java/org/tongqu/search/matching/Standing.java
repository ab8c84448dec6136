package org.tongqu.search.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a product serves a need once the whole demand counts too: fitting data of another region meets it in part,
 * data of an unstated region is a question to the provider, and what {@link Barriers bars} a product leaves the need
 * unserved, so that every place that speaks of a need says the same of it.
 *
 * @param verdict never better than what was found about the need alone
 * @param findings everything that was found, what decides the verdict first
 */
public record Standing(Verdict verdict, List<Finding> findings) {

    public Standing {
        findings = List.copyOf(findings);
    }

    /** The standing of a match towards one of the needs, counted from 0. */
    public static Standing of(Match match, int need) {
        NeedFit fit = match.needs().get(need);
        Optional<Finding> region = match.findings().stream()
                .filter(finding -> finding.requirement() == Requirement.REGION)
                .findFirst();
        List<Finding> barriers = Barriers.of(match, need);
        Verdict verdict = barriers.isEmpty()
                ? region.map(found -> within(fit.verdict(), found.verdict())).orElse(fit.verdict())
                : Verdict.MISSING;
        List<Finding> all = Stream.of(fit.findings().stream(), region.stream(), barriers.stream())
                .flatMap(findings -> findings)
                .distinct()
                .toList();
        Predicate<Finding> decides = barriers.isEmpty() ? finding -> decides(finding, verdict) : barriers::contains;
        return new Standing(
                verdict,
                Stream.concat(all.stream().filter(decides), all.stream().filter(decides.negate()))
                        .toList());
    }

    /** What was found about a requirement, if the demand asks for it. */
    public Optional<Finding> about(Requirement requirement) {
        return findings.stream()
                .filter(finding -> finding.requirement() == requirement)
                .findFirst();
    }

    private static Verdict within(Verdict need, Verdict region) {
        boolean elsewhere = region == Verdict.PARTLY || region == Verdict.MISSING;
        if (need == Verdict.MISSING || region == Verdict.MET) {
            return need;
        }
        if (elsewhere) {
            return Verdict.PARTLY;
        }
        return need == Verdict.MET ? Verdict.UNKNOWN : need;
    }

    /** What falls short decides a verdict in part, whether it falls short a little or wholly. */
    private static boolean decides(Finding finding, Verdict verdict) {
        return finding.verdict() == verdict || verdict == Verdict.PARTLY && finding.verdict() == Verdict.MISSING;
    }
}
