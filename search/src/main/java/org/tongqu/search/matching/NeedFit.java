package org.tongqu.search.matching;

import java.util.List;

/**
 * How far one product meets one data need.
 *
 * @param need number of the need in the demand, counted from 0
 * @param verdict MISSING if the product is about something else or excluded; MET if everything asked is met; UNKNOWN if
 *     only unstated things stand in the way; PARTLY otherwise
 * @param strength how much it contributes to the score, 0 to 1
 * @param findings one per requirement of the need, the subject first
 */
public record NeedFit(int need, Verdict verdict, double strength, List<Finding> findings) {

    public NeedFit {
        findings = List.copyOf(findings);
    }

    /** What was found about a requirement, or UNKNOWN if the need does not ask for it. */
    public Verdict verdict(Requirement requirement) {
        return findings.stream()
                .filter(finding -> finding.requirement() == requirement)
                .map(Finding::verdict)
                .findFirst()
                .orElse(Verdict.UNKNOWN);
    }
}
