package org.tongqu.portal.agreement.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.problem.Violations;

/** The rules of use of an agreement, in their order. */
public record UsagePolicy(List<PolicyRule> rules) {

    /** No rules beyond the words of the contract. */
    public static final UsagePolicy NONE = new UsagePolicy(List.of());

    private static final String FIELD = "terms.policy";
    private static final int MOST_RULES = 50;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST_VALUE = 200;
    private static final String NUMBER = "[0-9]{1,15}(\\.[0-9]{1,8})?";

    public UsagePolicy {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    @JsonIgnore
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Adds everything that is wrong; rules are named by their place, from 1. */
    public void check(Violations violations) {
        violations.require(rules.size() <= MOST_RULES, FIELD, "agreement.policyTooLong", MOST_RULES);
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), i + 1, violations);
        }
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                violations.require(
                        !contradict(rules.get(i), rules.get(j)), FIELD, "agreement.policyContradiction", i + 1, j + 1);
            }
        }
    }

    private static boolean contradict(PolicyRule one, PolicyRule other) {
        boolean opposed = one.kind() != other.kind()
                && (one.kind() == RuleKind.PROHIBITION || other.kind() == RuleKind.PROHIBITION);
        return opposed && one.action() == other.action() && one.constraints().equals(other.constraints());
    }

    private static void check(PolicyRule rule, int place, Violations violations) {
        boolean whole = rule.kind() != null
                && rule.action() != null
                && (rule.then() == null || rule.then().action() != null);
        violations.require(whole, FIELD, "agreement.policyRule", place);
        List<PolicyConstraint> all = new ArrayList<>(rule.constraints());
        if (rule.then() != null) {
            all.addAll(rule.then().constraints());
        }
        boolean right = all.size() <= MOST_CONDITIONS && all.stream().allMatch(UsagePolicy::isRight);
        violations.require(right, FIELD, "agreement.policyCondition", place);
    }

    private static boolean isRight(PolicyConstraint constraint) {
        if (constraint.aspect() == null
                || constraint.operator() == null
                || constraint.values().isEmpty()) {
            return false;
        }
        boolean count = constraint.values().size() == 1
                || constraint.operator().takesSeveral() && constraint.values().size() <= MOST_CONDITIONS;
        return count && constraint.values().stream().allMatch(value -> isRight(constraint.aspect(), value));
    }

    private static boolean isRight(PolicyAspect aspect, String value) {
        if (!aspect.codes().isEmpty()) {
            return aspect.codes().contains(value);
        }
        if (aspect.isNumber()) {
            return value.matches(NUMBER) && new BigDecimal(value).signum() >= 0;
        }
        return !value.isBlank()
                && value.length() <= LONGEST_VALUE
                && value.codePoints().noneMatch(Character::isISOControl);
    }
}
