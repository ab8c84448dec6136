package org.tongqu.portal.period;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All of a month but its journals; amounts in fen.
 *
 * @param gates all gates; of a sealed month, as they were passed when it was sealed
 * @param trialBalance what the accounts of each kind held and what moved them; the closing amounts add up to zero
 * @param signatures who locked, sealed and closed it
 */
public record PeriodSheet(
        PeriodFacts month, List<GateFacts> gates, List<Line> trialBalance, List<Signature> signatures) {

    /** Accounts of a kind: a debit balance is positive, a credit balance negative; debit and credit of the month are not. */
    public record Line(String kind, long openingFen, long debitFen, long creditFen, long closingFen) {}

    /**
     * A step that somebody answers for.
     *
     * @param step period.locked, period.sealed or period.closed
     * @param username login name
     * @param name shown name
     */
    public record Signature(String step, String username, String name, OffsetDateTime at) {}

    /** How many gates are passed. */
    public long passed() {
        return gates.stream().filter(GateFacts::passed).count();
    }
}
