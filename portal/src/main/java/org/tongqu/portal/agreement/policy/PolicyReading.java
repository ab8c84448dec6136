package org.tongqu.portal.agreement.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one sentence as a rule, from left to right; of several words that fit, the longest is meant. */
final class PolicyReading {

    private static final int SHOWN = 20;

    private final String line;
    private final PolicyPhrases phrases;
    private final PolicyRule rule;
    private int at;

    PolicyReading(String line, PolicyPhrases phrases) {
        this.line = line;
        this.phrases = phrases;
        this.rule = sentence();
        skip();
    }

    /** The rule; empty if the sentence says none. */
    Optional<PolicyRule> rule() {
        return isWhole() ? Optional.of(rule) : Optional.empty();
    }

    /** Whether all of the line was understood. */
    boolean isWhole() {
        return rule != null && at == line.length();
    }

    /** The beginning of what was not understood. */
    String rest() {
        return line.substring(at, Math.min(line.length(), at + SHOWN));
    }

    private PolicyRule sentence() {
        RuleKind kind = oneOf(RuleKind.values(), phrases::kind);
        PolicyDuty main = kind == null ? null : duty();
        if (main == null) {
            return null;
        }
        PolicyDuty then = null;
        if (take(phrases.then(kind))) {
            then = duty();
            if (then == null) {
                return null;
            }
        }
        return take(phrases.mark("end")) ? new PolicyRule(kind, main.action(), main.constraints(), then) : null;
    }

    private PolicyDuty duty() {
        PolicyAction action = take(phrases.mark("colon")) ? oneOf(PolicyAction.values(), phrases::action) : null;
        if (action == null) {
            return null;
        }
        List<PolicyConstraint> constraints = new ArrayList<>();
        String connection = "if";
        while (take(phrases.mark(connection))) {
            PolicyConstraint constraint = constraint();
            if (constraint == null) {
                return null;
            }
            constraints.add(constraint);
            connection = "and";
        }
        return new PolicyDuty(action, constraints);
    }

    private PolicyConstraint constraint() {
        PolicyAspect aspect = oneOf(PolicyAspect.values(), phrases::aspect);
        PolicyOperator operator = aspect == null ? null : oneOf(PolicyOperator.values(), phrases::operator);
        if (operator == null) {
            return null;
        }
        List<String> values = new ArrayList<>();
        do {
            String said = quoted();
            if (said == null) {
                return null;
            }
            values.add(phrases.meant(aspect, said));
        } while (take(phrases.mark("also")));
        return new PolicyConstraint(aspect, operator, values);
    }

    /** What stands in quotation marks; the closing mark is written twice within. Null if there is none. */
    private String quoted() {
        String close = phrases.mark("close");
        if (!take(phrases.mark("open"))) {
            return null;
        }
        StringBuilder said = new StringBuilder();
        while (true) {
            int end = line.indexOf(close, at);
            if (end < 0) {
                return null;
            }
            said.append(line, at, end);
            at = end + close.length();
            if (!line.startsWith(close, at)) {
                return said.toString();
            }
            said.append(close);
            at += close.length();
        }
    }

    private <T> T oneOf(T[] all, Function<T, String> words) {
        skip();
        T found = Arrays.stream(all)
                .filter(one -> fits(words.apply(one)))
                .max(Comparator.comparingInt(one -> words.apply(one).length()))
                .orElse(null);
        if (found != null) {
            at += words.apply(found).length();
        }
        return found;
    }

    private boolean take(String word) {
        skip();
        boolean fits = fits(word);
        at += fits ? word.length() : 0;
        return fits;
    }

    private boolean fits(String word) {
        return line.regionMatches(true, at, word, 0, word.length());
    }

    private void skip() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }
}
