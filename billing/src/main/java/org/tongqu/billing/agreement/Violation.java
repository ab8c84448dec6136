package org.tongqu.billing.agreement;

import java.util.List;

/**
 * What is wrong with terms of sharing.
 *
 * @param code one of the codes of {@link TermsRefused}, without its prefix
 * @param facts the values it is about, in the order a message needs them
 */
public record Violation(String code, List<Object> facts) {

    /** Copies the values. */
    public Violation {
        facts = List.copyOf(facts);
    }

    static Violation of(String code, Object... facts) {
        return new Violation(code, List.of(facts));
    }

    TermsRefused refusal() {
        return new TermsRefused(code, facts.toArray());
    }
}
