package org.tongqu.billing.agreement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;

/**
 * Lets a pool flow through agreed deductions, stages and shares; pure arithmetic, nothing is left over.
 *
 * <p>Deductions come first. Every stage then takes its rate of the whole pool, rounded half up, but never more than what
 * is left. The rest is split among the members by largest remainder.
 */
public final class Waterfall {

    private Waterfall() {}

    /**
     * What one party gets at one step.
     *
     * @param ordinal number of the step, from one; all shares have the same
     * @param stage kind of the step
     * @param label what it is for, empty unless it is an agreed deduction
     * @param party who is credited
     * @param amount whole fen, not negative
     * @param exact the exact part before rounding
     */
    public record Part(int ordinal, StageKind stage, String label, PartyRef party, Fen amount, Exact exact) {}

    /**
     * An exact part of a fen amount, kept to prove that rounding moved less than one fen.
     *
     * @param numerator not negative
     * @param denominator positive
     */
    public record Exact(BigInteger numerator, BigInteger denominator) {

        static Exact of(Fen amount, long numerator, long denominator) {
            return new Exact(
                    BigInteger.valueOf(amount.value()).multiply(BigInteger.valueOf(numerator)),
                    BigInteger.valueOf(denominator));
        }
    }

    /**
     * Splits a pool completely; the parts add up to it.
     *
     * @throws TermsRefused with {@code deductions} if the agreed deductions exceed the pool
     */
    public static List<Part> split(Fen pool, ShareTerms terms, List<Deduction> deductions) {
        List<Part> parts = new ArrayList<>();
        Fen left = pool;
        int ordinal = 0;
        for (Deduction deduction : deductions) {
            ordinal++;
            left = left.minus(deduction.amount());
            parts.add(new Part(
                    ordinal,
                    StageKind.AGREED_DEDUCTION,
                    deduction.label(),
                    deduction.beneficiary(),
                    deduction.amount(),
                    Exact.of(deduction.amount(), 1, 1)));
        }
        if (left.isNegative()) {
            throw new TermsRefused("deductions", pool.minus(left), pool);
        }
        for (Stage stage : terms.stages()) {
            ordinal++;
            Part part = take(pool, left, stage, ordinal);
            left = left.minus(part.amount());
            parts.add(part);
        }
        parts.addAll(share(left, terms.members(), ordinal + 1));
        return List.copyOf(parts);
    }

    private static Part take(Fen pool, Fen left, Stage stage, int ordinal) {
        Fen wanted = stage.rate().of(pool);
        boolean capped = wanted.compareTo(left) > 0;
        Exact exact =
                capped ? Exact.of(left, 1, 1) : Exact.of(pool, stage.rate().value(), Ppm.PARTS);
        return new Part(ordinal, stage.kind(), "", stage.beneficiary(), wanted.min(left), exact);
    }

    private static List<Part> share(Fen left, List<MemberShare> members, int ordinal) {
        List<Claim<PartyRef>> claims = members.stream()
                .map(m -> new Claim<>(m.party(), m.weight().value(), m.order()))
                .toList();
        Map<PartyRef, Fen> amounts = Apportionment.split(left, claims);
        return members.stream()
                .map(m -> new Part(
                        ordinal,
                        StageKind.SHARE,
                        "",
                        m.party(),
                        amounts.get(m.party()),
                        Exact.of(left, m.weight().value(), Ppm.PARTS)))
                .toList();
    }
}
