package org.tongqu.billing.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tongqu.billing.Fen;
import org.tongqu.billing.ledger.JournalKind;
import org.tongqu.billing.spi.PartyDetails;

/**
 * What a party is owed and what moved it between two dates.
 *
 * @param party whose statement it is
 * @param from first business date
 * @param to last business date
 * @param opening owed before the first date, collected or not
 * @param lines movements in the order of posting
 * @param closing what is owed after the last date
 */
public record MemberStatement(
        PartyDetails party, LocalDate from, LocalDate to, Fen opening, List<Line> lines, Closing closing) {

    /**
     * A movement.
     *
     * @param journal where it is booked
     * @param document number of the document that explains it
     * @param accrued added to what the party is owed
     * @param released became payable because the buyer paid; does not change what is owed
     * @param returned taken back from the party because the buyer got it back; negative if the party repaid it
     * @param paidOut paid to the party
     */
    public record Line(JournalRef journal, String document, Fen accrued, Fen released, Fen returned, Fen paidOut) {

        /** What the line adds to what is owed. */
        public Fen change() {
            return accrued.minus(returned).minus(paidOut);
        }
    }

    /**
     * The journal behind a line.
     *
     * @param id number
     * @param kind business event
     * @param effectiveOn business date
     * @param narrative what happened
     */
    public record JournalRef(long id, JournalKind kind, LocalDate effectiveOn, String narrative) {}

    /**
     * What is owed at the end.
     *
     * @param held accrued, not collected from buyers yet
     * @param payable collected and payable
     * @param inTransit sent to the bank, not confirmed
     * @param toReturn what the party has to return because it was paid out already
     */
    public record Closing(Fen held, Fen payable, Fen inTransit, Fen toReturn) {

        /** All that is owed to the party; negative if it owes more than it is owed. */
        public Fen total() {
            return held.plus(payable).plus(inTransit).minus(toReturn);
        }
    }

    /** Refuses a statement that does not add up. */
    public MemberStatement {
        lines = List.copyOf(lines);
        Fen movements = Fen.sum(lines.stream().map(Line::change).toList());
        if (!opening.plus(movements).equals(closing.total())) {
            throw new IllegalStateException("Statement of " + party.party() + " does not add up: " + opening + " and "
                    + movements + " are not " + closing.total());
        }
    }

    /** All that was accrued. */
    public Fen accrued() {
        return total(Line::accrued);
    }

    /** All that became payable. */
    public Fen released() {
        return total(Line::released);
    }

    /** All that was taken back, less what was repaid. */
    public Fen returned() {
        return total(Line::returned);
    }

    /** All that was paid out. */
    public Fen paidOut() {
        return total(Line::paidOut);
    }

    private Fen total(Function<Line, Fen> column) {
        return Fen.sum(lines.stream().map(column).toList());
    }
}
