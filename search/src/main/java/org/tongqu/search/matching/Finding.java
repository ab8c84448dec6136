package org.tongqu.search.matching;

import java.util.List;

/**
 * What was found about one requirement.
 *
 * @param requirement which
 * @param verdict how far it is met
 * @param reason why
 * @param arguments words or codes of the records, see {@link Reason}
 */
public record Finding(Requirement requirement, Verdict verdict, Reason reason, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Requirement requirement, Verdict verdict, Reason reason, String... arguments) {
        return new Finding(requirement, verdict, reason, List.of(arguments));
    }

    static Finding unstated(Requirement requirement) {
        return of(requirement, Verdict.UNKNOWN, Reason.UNSTATED);
    }
}
