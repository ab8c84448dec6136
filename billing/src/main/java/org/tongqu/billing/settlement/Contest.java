package org.tongqu.billing.settlement;

import org.tongqu.billing.Fen;

/**
 * What a member disputes of a run.
 *
 * @param lineNo number of the part within the run
 * @param amount what is disputed of it, more than nothing
 * @param reason why, 1 to 1,000 characters
 */
public record Contest(int lineNo, Fen amount, String reason) {

    private static final int LONGEST_REASON = 1_000;

    /**
     * Refuses a dispute about nothing or without a reason.
     *
     * @throws SettlementRefused with {@code disputeAmount} or {@code reason}
     */
    public Contest {
        if (!amount.isPositive()) {
            throw new SettlementRefused("disputeAmount", amount);
        }
        requireReason(reason);
    }

    static void requireReason(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new SettlementRefused("reason", LONGEST_REASON);
        }
    }
}
