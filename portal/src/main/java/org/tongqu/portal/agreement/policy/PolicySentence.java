package org.tongqu.portal.agreement.policy;

import java.util.List;

/** Writes one rule as a sentence. */
final class PolicySentence {

    private static final String CLINGING = ",;.:，；。：、";

    private final PolicyPhrases phrases;
    private final StringBuilder out = new StringBuilder();

    PolicySentence(PolicyPhrases phrases) {
        this.phrases = phrases;
    }

    String say(PolicyRule rule) {
        word(phrases.kind(rule.kind()));
        duty(rule.action(), rule.constraints());
        if (rule.then() != null) {
            word(phrases.then(rule.kind()));
            duty(rule.then().action(), rule.then().constraints());
        }
        word(phrases.mark("end"));
        return out.toString();
    }

    private void duty(PolicyAction action, List<PolicyConstraint> constraints) {
        word(phrases.mark("colon"));
        word(phrases.action(action));
        String connection = "if";
        for (PolicyConstraint constraint : constraints) {
            word(phrases.mark(connection));
            connection = "and";
            word(phrases.aspect(constraint.aspect()));
            word(phrases.operator(constraint.operator()));
            values(constraint);
        }
    }

    private void values(PolicyConstraint constraint) {
        String close = phrases.mark("close");
        boolean first = true;
        for (String value : constraint.values()) {
            if (!first) {
                word(phrases.mark("also"));
            }
            first = false;
            String said = phrases.value(constraint.aspect(), value);
            word(phrases.mark("open") + said.replace(close, close + close) + close);
        }
    }

    /** Adds a word; a mark clings to what stands before it. */
    private void word(String word) {
        boolean apart = phrases.spaced() && !out.isEmpty() && CLINGING.indexOf(word.charAt(0)) < 0;
        out.append(apart ? " " : "").append(word);
    }
}
