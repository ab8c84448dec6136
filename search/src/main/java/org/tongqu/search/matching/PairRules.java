package org.tongqu.search.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongqu.search.analysis.QueryText;

/**
 * Holds a demand and a product against each other: a pure function of what both records state.
 *
 * <p>The score adds up how well the product serves the needs, how alike both texts are, and how far theme, mode, field
 * and region agree. The weights were chosen on the demo judgements with cross-validation and are platform rules.
 */
public final class PairRules {

    private static final Map<Requirement, Double> NEED_WEIGHTS = new EnumMap<>(Map.of(
            Requirement.DELIVERY_FORM, 0.35,
            Requirement.UPDATE_FREQUENCY, 0.30,
            Requirement.GRADE, 0.15,
            Requirement.ACCESS, 0.20));

    private static final double UNKNOWN_VALUE = 0.4;
    private static final double PARTLY_VALUE = 0.6;

    private final Weights weights;

    public PairRules() {
        this(Weights.PLATFORM);
    }

    PairRules(Weights weights) {
        this.weights = weights;
    }

    /** Holds them against each other; always the same answer for the same records. */
    public Match match(DemandProfile demand, ProductProfile product) {
        return match(PreparedDemand.of(demand), PreparedProduct.of(product), MatchQuery.EXCLUDING);
    }

    Match match(PreparedDemand demand, PreparedProduct product, Set<Requirement> must) {
        List<Finding> findings = scopeFindings(demand.profile(), product.profile());
        var fits = new ArrayList<NeedFit>();
        for (int i = 0; i < demand.needNames().size(); i++) {
            fits.add(fit(i, demand.profile().needs().get(i), demand.needNames().get(i), product));
        }
        double score =
                weights.score(fits, demand.profile().needs(), demand.whole().likeness(product.whole()), findings);
        Match match = new Match(demand.profile().id(), product.profile().id(), score, Set.of(), findings, fits);
        return new Match(match.demandId(), match.productId(), score, relaxed(match, must), findings, fits);
    }

    private static List<Finding> scopeFindings(DemandProfile demand, ProductProfile product) {
        return ScopeRules.ALL.stream()
                .map(rule -> rule.judge(demand, product))
                .flatMap(Optional::stream)
                .toList();
    }

    private static NeedFit fit(int number, DataNeed need, QueryText name, PreparedProduct product) {
        Subject subject = Subject.of(name, product);
        var findings = new ArrayList<Finding>();
        findings.add(subject.finding());
        NeedRules.ALL.forEach(
                rule -> rule.judge(need, product.profile().offer()).ifPresent(findings::add));
        double terms = terms(findings);
        return new NeedFit(number, verdict(findings), subject.strength() * (0.5 + 0.5 * terms), findings);
    }

    /** How far the conditions of the need besides its subject are met, 0 to 1; 1 if it sets none. */
    private static double terms(List<Finding> findings) {
        double total = 0;
        double met = 0;
        for (Finding finding : findings) {
            double weight = NEED_WEIGHTS.getOrDefault(finding.requirement(), 0.0);
            total += weight;
            met += weight * value(finding.verdict());
        }
        return total == 0 ? 1 : met / total;
    }

    static double value(Verdict verdict) {
        return switch (verdict) {
            case MET -> 1;
            case PARTLY -> PARTLY_VALUE;
            case UNKNOWN -> UNKNOWN_VALUE;
            case MISSING -> 0;
        };
    }

    private static Verdict verdict(List<Finding> findings) {
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        for (Finding finding : findings) {
            boolean excluded = finding.verdict() == Verdict.MISSING
                    && (finding.requirement() == Requirement.SUBJECT
                            || MatchQuery.EXCLUDING.contains(finding.requirement()));
            if (excluded) {
                return Verdict.MISSING;
            }
            all.add(finding.verdict());
        }
        if (all.contains(Verdict.PARTLY) || all.contains(Verdict.MISSING)) {
            return Verdict.PARTLY;
        }
        return all.contains(Verdict.UNKNOWN) ? Verdict.UNKNOWN : Verdict.MET;
    }

    /** What must not be missed and is, for the demand as a whole or for the need that the product is about. */
    private static Set<Requirement> relaxed(Match match, Set<Requirement> must) {
        Set<Requirement> relaxed = EnumSet.noneOf(Requirement.class);
        Stream<Finding> ofNeed = match.bestNeed().stream().flatMap(fit -> fit.findings().stream());
        Stream.concat(match.findings().stream(), ofNeed)
                .filter(finding -> finding.verdict() == Verdict.MISSING && must.contains(finding.requirement()))
                .map(Finding::requirement)
                .forEach(relaxed::add);
        return relaxed;
    }
}
