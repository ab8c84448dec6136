package org.tongqu.search.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A demand and a product held against each other.
 *
 * @param demandId the demand
 * @param productId the product
 * @param score 0 to 1, comparable between pairs; a rule of this platform, no probability
 * @param relaxed requirements that the product misses although it must not, set aside to show it; empty for a regular
 *     match
 * @param findings about the demand as a whole: audience, theme, mode, field, region
 * @param needs about each data need, in the order of the demand
 */
public record Match(
        String demandId,
        String productId,
        double score,
        Set<Requirement> relaxed,
        List<Finding> findings,
        List<NeedFit> needs) {

    /** Regular matches of some worth, then relaxed ones of some worth, then all others; each by score. */
    static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::tier)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(Match::productId)
            .thenComparing(Match::demandId);

    public Match {
        relaxed = Set.copyOf(relaxed);
        findings = List.copyOf(findings);
        needs = List.copyOf(needs);
    }

    public Fit fit() {
        return Fit.of(score);
    }

    /** The need that the product serves best, if it is about any. */
    public Optional<NeedFit> bestNeed() {
        return needs.stream()
                .filter(fit -> fit.verdict(Requirement.SUBJECT) != Verdict.MISSING)
                .max(Comparator.comparingDouble(NeedFit::strength));
    }

    private int tier() {
        if (fit() == Fit.WEAK) {
            return 2;
        }
        return relaxed.isEmpty() ? 0 : 1;
    }
}
