package org.tongqu.portal.sharing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.SharingFacts.GameValue;

/**
 * A table of a game that is kept, and what follows from it.
 *
 * @param digest by which the table is signed
 * @param members in the order by which the coalitions are numbered
 * @param worths of all coalitions by their numbers: member i, from nought, is in coalition c if bit i of c is set
 * @param values the Shapley values of the members; they add up to the worth of all
 */
public record GameFacts(String digest, List<String> members, List<Long> worths, List<Value> values) {

    private static final BigInteger PPM = BigInteger.valueOf(1_000_000);

    /**
     * The value of a member.
     *
     * @param value exactly, as a whole number or a fraction
     * @param ppm about how much of all positive values it is, in parts per million, rounded down; nothing if negative
     */
    public record Value(String organisationId, String value, int ppm) {}

    static GameFacts of(GameTable table) {
        List<GameValue> values = table.values().values();
        Rational positive = Rational.sum(
                values.stream().map(one -> one.value().max(Rational.ZERO)).toList());
        return new GameFacts(
                table.digest(),
                table.players().stream().map(PartyRef::id).toList(),
                Arrays.stream(table.game().worths()).boxed().toList(),
                values.stream()
                        .map(one -> new Value(
                                one.party().id(),
                                one.value().toString(),
                                ppm(one.value().max(Rational.ZERO), positive)))
                        .toList());
    }

    private static int ppm(Rational value, Rational whole) {
        if (whole.signum() == 0) {
            return 0;
        }
        Rational part = value.dividedBy(whole);
        return part.numerator().multiply(PPM).divide(part.denominator()).intValueExact();
    }

    /** The members of a coalition. */
    public List<String> coalition(int number) {
        return members.stream()
                .filter(member -> (number >> members.indexOf(member) & 1) == 1)
                .toList();
    }
}
