package org.tongqu.portal.agreement.policy;

import java.util.function.UnaryOperator;

/**
 * The words of one language for rules of use.
 *
 * @param texts key of the bundle → words
 * @param spaced whether words are kept apart by spaces
 */
record PolicyPhrases(UnaryOperator<String> texts, boolean spaced) {

    String kind(RuleKind kind) {
        return texts.apply("policy.kind." + kind.name());
    }

    String then(RuleKind kind) {
        return texts.apply("policy.then." + kind.name());
    }

    String action(PolicyAction action) {
        return texts.apply("policy.action." + action.code());
    }

    String aspect(PolicyAspect aspect) {
        return texts.apply("policy.aspect." + aspect.code());
    }

    String operator(PolicyOperator operator) {
        return texts.apply("policy.operator." + operator.word());
    }

    /** A value as it is said: a code by its name, everything else as it is. */
    String value(PolicyAspect aspect, String value) {
        return aspect.codes().contains(value) ? texts.apply("policy.value." + aspect.code() + "." + value) : value;
    }

    /** The value that is said so. */
    String meant(PolicyAspect aspect, String said) {
        return aspect.codes().stream()
                .filter(code -> value(aspect, code).equals(said))
                .findFirst()
                .orElse(said);
    }

    /** A connecting word or mark: if, and, also, end, colon, open, close. */
    String mark(String name) {
        return texts.apply("policy.say." + name);
    }
}
