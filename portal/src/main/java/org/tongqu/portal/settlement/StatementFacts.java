package org.tongqu.portal.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a member is owed and what moved it in a period; all amounts in fen.
 *
 * @param number JS-organisation-period
 * @param party whose statement it is
 * @param period month {@code yyyy-MM} or quarter {@code yyyyQn}
 * @param openingFen owed before the period
 * @param accruedFen added in the period
 * @param returnedFen taken back in the period because buyers got it back, less what the member repaid
 * @param paidOutFen paid to the member in the period
 * @param closing owed at the end
 * @param movements what moved it, in the order of posting; they lead from opening to closing
 * @param sections where the accrued amounts come from, one per settlement
 * @param digest SHA-256 over everything above
 * @param verification short form of the digest, for comparing by eye
 */
public record StatementFacts(
        String number,
        SettlementFacts.Party party,
        String period,
        LocalDate from,
        LocalDate to,
        long openingFen,
        long accruedFen,
        long returnedFen,
        long paidOutFen,
        Closing closing,
        List<Movement> movements,
        List<Section> sections,
        String digest,
        String verification) {

    /**
     * What is owed at the end: not collected or still open to objection, payable, on its way to the bank, less what the
     * member has to return.
     */
    public record Closing(long heldFen, long payableFen, long inTransitFen, long toReturnFen, long totalFen) {}

    /**
     * A movement.
     *
     * @param kind business event, for example SETTLEMENT_POSTED
     * @param journal number of the journal; 0 for a settlement from before
     * @param document number of the document behind it
     */
    public record Movement(
            LocalDate on,
            String kind,
            long journal,
            String document,
            long accruedFen,
            long releasedFen,
            long returnedFen,
            long paidOutFen) {

        /** What it adds to what is owed. */
        public long changeFen() {
            return accruedFen - returnedFen - paidOutFen;
        }
    }

    /**
     * A settlement and the member's part of it.
     *
     * @param document number of the settlement
     * @param journal number of the journal; 0 for a settlement from before
     * @param consortium absent if the seller keeps all
     * @param state where the settlement stands
     * @param sharePpm the member's weight among those who share
     * @param poolFen what was shared in all
     * @param steps what was taken out before sharing
     * @param distributableFen what the members shared
     * @param mineFen what the member gets in all
     * @param lines charges behind it and the member's part of each; they add up to mineFen
     */
    public record Section(
            String document,
            long journal,
            LocalDate on,
            SettlementFacts.Party consortium,
            String versionId,
            String state,
            int sharePpm,
            long poolFen,
            List<Step> steps,
            long distributableFen,
            long mineFen,
            List<Line> lines) {}

    /** What was taken out before sharing. */
    public record Step(String stage, String label, long amountFen) {}

    /**
     * A charge, or a part that is no share, and the member's part of it.
     *
     * @param kind USAGE, ONE_TIME, CYCLE, the name of a step, or PAST for a settlement from before
     * @param name product or label
     * @param agreementId absent if there is none
     * @param quantity in units of the price
     * @param unit what one price buys; absent without one
     * @param unitPrice yuan per unit; absent if the price is graduated
     */
    public record Line(
            String kind,
            String name,
            String agreementId,
            String month,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            long grossFen,
            long distributableFen,
            long mineFen) {}

    /** Refuses a statement that does not add up. */
    public StatementFacts {
        movements = List.copyOf(movements);
        sections = List.copyOf(sections);
        long lines = sections.stream().mapToLong(Section::mineFen).sum();
        if (openingFen + accruedFen - returnedFen - paidOutFen != closing.totalFen() || lines != accruedFen) {
            throw new IllegalStateException("statement " + number + " does not add up");
        }
    }
}
