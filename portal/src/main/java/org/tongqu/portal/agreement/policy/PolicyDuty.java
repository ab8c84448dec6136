package org.tongqu.portal.agreement.policy;

import java.util.List;

/**
 * What has to be done, and under which conditions.
 *
 * @param constraints may be empty
 */
public record PolicyDuty(PolicyAction action, List<PolicyConstraint> constraints) {

    public PolicyDuty {
        constraints = constraints == null ? List.of() : List.copyOf(constraints);
    }
}
