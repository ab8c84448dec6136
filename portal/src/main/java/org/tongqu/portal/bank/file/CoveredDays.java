package org.tongqu.portal.bank.file;

import java.time.LocalDate;
import java.util.Optional;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;

/**
 * The days that a statement speaks of, as a person says; a bank may have had nothing to book on some of them.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record CoveredDays(LocalDate from, LocalDate to) {

    /**
     * The days that were said; nothing if none were, for then the file tells.
     *
     * @throws InvalidInput if only one of them was said, or the last is before the first
     */
    public static Optional<CoveredDays> of(LocalDate from, LocalDate to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        Violations violations = new Violations();
        violations.require(from != null, "from", "bank.file.bothDays");
        violations.require(to != null, "to", "bank.file.bothDays");
        violations.require(from == null || to == null || !to.isBefore(from), "to", "dateOrder");
        violations.throwIfAny();
        return Optional.of(new CoveredDays(from, to));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
