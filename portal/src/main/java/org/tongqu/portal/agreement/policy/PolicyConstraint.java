package org.tongqu.portal.agreement.policy;

import java.util.List;

/**
 * A condition under which a rule holds.
 *
 * @param aspect what it is about
 * @param operator how it compares
 * @param values with what; one, or several for operators over lists
 */
public record PolicyConstraint(PolicyAspect aspect, PolicyOperator operator, List<String> values) {

    public PolicyConstraint {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
