package org.tongqu.portal.agreement.policy;

import java.util.List;

/**
 * One rule of use.
 *
 * @param kind whether it permits, forbids or demands
 * @param action what
 * @param constraints under which conditions, all of them; may be empty
 * @param then what a permission demands beforehand, a prohibition as remedy, an obligation as liability; may be absent
 */
public record PolicyRule(RuleKind kind, PolicyAction action, List<PolicyConstraint> constraints, PolicyDuty then) {

    public PolicyRule {
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }
}
