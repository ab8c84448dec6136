package org.tongqu.billing.settlement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.Deduction;
import org.tongqu.billing.agreement.ShareTerms;

/**
 * How a run differs from the signed terms, for this one pool, and why.
 *
 * @param reason why, as the members will read it, 1 to 1,000 characters
 * @param deductions amounts taken out of the pool first, may be empty
 * @param weights other weights for all members, empty to keep the signed ones
 */
public record Correction(String reason, List<Deduction> deductions, List<MemberWeight> weights) {

    private static final int LONGEST_REASON = 1_000;

    /**
     * The weight of a member in a corrected run.
     *
     * @param party the member
     * @param weight its part of what is shared
     */
    public record MemberWeight(PartyRef party, Ppm weight) {}

    /**
     * Refuses a correction without a reason.
     *
     * @throws SettlementRefused with {@code reason}
     */
    public Correction {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new SettlementRefused("reason", LONGEST_REASON);
        }
        deductions = List.copyOf(deductions);
        weights = List.copyOf(weights);
    }

    /** A correction that takes amounts out of the pool before it is shared. */
    public static Correction deducting(String reason, List<Deduction> deductions) {
        return new Correction(reason, deductions, List.of());
    }

    /** A correction that shares by other weights. */
    public static Correction reweighting(String reason, Map<PartyRef, Ppm> weights) {
        List<MemberWeight> list = weights.entrySet().stream()
                .map(e -> new MemberWeight(e.getKey(), e.getValue()))
                .sorted((a, b) -> a.party().compareTo(b.party()))
                .toList();
        return new Correction(reason, List.of(), list);
    }

    /** The terms as they hold under this correction. */
    ShareTerms applyTo(ShareTerms signed) {
        if (weights.isEmpty()) {
            return signed;
        }
        return signed.reweighted(weights.stream().collect(Collectors.toMap(MemberWeight::party, MemberWeight::weight)));
    }
}
