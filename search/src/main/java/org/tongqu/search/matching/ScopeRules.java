package org.tongqu.search.matching;

import static org.tongqu.search.matching.Requirement.AUDIENCE;
import static org.tongqu.search.matching.Requirement.MODE;
import static org.tongqu.search.matching.Requirement.REGION;
import static org.tongqu.search.matching.Verdict.MET;
import static org.tongqu.search.matching.Verdict.MISSING;
import static org.tongqu.search.matching.Verdict.PARTLY;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules by which a whole demand is held against a product, in the order in which they are shown. Platform rules. */
final class ScopeRules {

    static final List<ScopeRule> ALL =
            List.of(ScopeRules::audience, ScopeRules::theme, ScopeRules::mode, ScopeRules::field, ScopeRules::region);

    private static final String JOINED_MODES = "MULTIMODAL";

    private ScopeRules() {}

    static Optional<Finding> audience(DemandProfile demand, ProductProfile product) {
        if (!product.offer().audience().equals(Offer.GOVERNMENT_ONLY)) {
            return Optional.of(
                    product.offer().audience().isEmpty()
                            ? Finding.unstated(AUDIENCE)
                            : Finding.of(AUDIENCE, MET, Reason.AUDIENCE_ANYBODY));
        }
        if (demand.side().isEmpty()) {
            return Optional.of(Finding.unstated(AUDIENCE));
        }
        return Optional.of(
                demand.side().equals(DemandProfile.GOVERNMENT)
                        ? Finding.of(AUDIENCE, MET, Reason.AUDIENCE_PUBLIC_BODY)
                        : Finding.of(AUDIENCE, MISSING, Reason.AUDIENCE_EXCLUDED));
    }

    static Optional<Finding> theme(DemandProfile demand, ProductProfile product) {
        return shared(
                Requirement.THEME, demand.scope().themes(), product.scope().themes());
    }

    static Optional<Finding> field(DemandProfile demand, ProductProfile product) {
        return shared(
                Requirement.FIELD, demand.scope().fields(), product.scope().fields());
    }

    static Optional<Finding> mode(DemandProfile demand, ProductProfile product) {
        Set<String> asked = demand.scope().modes();
        Set<String> offered = product.scope().modes();
        Optional<Finding> shared = shared(MODE, asked, offered);
        boolean joined = asked.contains(JOINED_MODES) || offered.contains(JOINED_MODES);
        if (joined && shared.isPresent() && shared.get().verdict() == MISSING) {
            return Optional.of(new Finding(MODE, PARTLY, Reason.MODE_JOINED, sorted(offered)));
        }
        return shared;
    }

    static Optional<Finding> region(DemandProfile demand, ProductProfile product) {
        String asked = demand.scope().region();
        String offered = product.scope().region();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (offered.isEmpty()) {
            return Optional.of(Finding.unstated(REGION));
        }
        if (asked.equals(offered)) {
            return Optional.of(Finding.of(REGION, MET, Reason.REGION_SAME, asked));
        }
        if (offered.equals(Scope.NATIONAL)) {
            return Optional.of(Finding.of(REGION, MET, Reason.REGION_NATIONAL, asked, offered));
        }
        return Optional.of(
                asked.equals(Scope.NATIONAL)
                        ? Finding.of(REGION, PARTLY, Reason.REGION_PART, asked, offered)
                        : Finding.of(REGION, MISSING, Reason.REGION_OTHER, asked, offered));
    }

    private static Optional<Finding> shared(Requirement requirement, Set<String> asked, Set<String> offered) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (offered.isEmpty()) {
            return Optional.of(Finding.unstated(requirement));
        }
        List<String> common = asked.stream().filter(offered::contains).sorted().toList();
        return Optional.of(
                common.isEmpty()
                        ? new Finding(requirement, MISSING, Reason.OTHER, sorted(offered))
                        : new Finding(requirement, MET, Reason.SHARED, common));
    }

    private static List<String> sorted(Set<String> codes) {
        return codes.stream().sorted().toList();
    }
}
