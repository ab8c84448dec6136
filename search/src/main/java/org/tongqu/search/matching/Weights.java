package org.tongqu.search.matching;

import java.util.List;

/**
 * How much each side of a match counts. Platform rule.
 *
 * @param need the best served need
 * @param more the further needs it serves
 * @param text likeness of the whole texts
 * @param theme a theme in common
 * @param mode a mode in common
 * @param place field and region in common, half each
 */
record Weights(double need, double more, double text, double theme, double mode, double place) {

    static final Weights PLATFORM = new Weights(0.40, 0.06, 0.26, 0.10, 0.10, 0.08);

    /** Likeness of texts that belong together; unrelated ones reach about a tenth of it. */
    private static final double ALIKE = 0.35;

    /** An optional need counts less than one the demand cannot do without. */
    private static final double OPTIONAL = 0.8;

    double score(List<NeedFit> fits, List<DataNeed> needs, double likeness, List<Finding> findings) {
        double best = 0;
        double sum = 0;
        for (NeedFit fit : fits) {
            double strength = fit.strength() * (needs.get(fit.need()).mandatory() ? 1 : OPTIONAL);
            sum += strength;
            best = Math.max(best, strength);
        }
        double further = Math.min(1, sum - best);
        double total = need * best
                + more * further
                + text * Math.min(1, likeness / ALIKE)
                + theme * value(findings, Requirement.THEME)
                + mode * value(findings, Requirement.MODE)
                + place * (value(findings, Requirement.FIELD) + value(findings, Requirement.REGION)) / 2;
        return total / (need + more + text + theme + mode + place);
    }

    private static double value(List<Finding> findings, Requirement requirement) {
        return findings.stream()
                .filter(finding -> finding.requirement() == requirement)
                .mapToDouble(finding -> PairRules.value(finding.verdict()))
                .findFirst()
                .orElse(PairRules.value(Verdict.UNKNOWN));
    }
}
