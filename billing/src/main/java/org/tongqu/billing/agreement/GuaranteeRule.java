package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Apportionment.Claim;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;

/**
 * Fixed amounts for single members before the rest is shared.
 *
 * @param guarantees at least one, each member once
 * @param guarantor who owes what the pool cannot give; null if the guarantees are then served in proportion
 */
public record GuaranteeRule(List<Guarantee> guarantees, PartyRef guarantor) implements StageRule {

    /**
     * What is guaranteed to a member out of every pool.
     *
     * @param amount more than nothing
     * @param order signed rank among equal remainders, lower first
     */
    public record Guarantee(PartyRef party, Fen amount, int order) {}

    /** Copies the list. */
    public GuaranteeRule {
        guarantees = guarantees == null ? List.of() : List.copyOf(guarantees);
    }

    /** Guarantees that are served in proportion if there is not enough. */
    public static GuaranteeRule proRata(List<Guarantee> guarantees) {
        return new GuaranteeRule(guarantees, null);
    }

    /** Guarantees for whose shortfall a guarantor answers. */
    public static GuaranteeRule answeredBy(PartyRef guarantor, List<Guarantee> guarantees) {
        return new GuaranteeRule(guarantees, guarantor);
    }

    /** All guarantees together. */
    public Fen total() {
        return Fen.sum(guarantees.stream().map(Guarantee::amount).toList());
    }

    @Override
    public Takes takes(Before before) {
        Fen missing = total().minus(before.left());
        if (!missing.isPositive() || guarantor != null) {
            return new Takes(
                    guarantees.stream()
                            .map(g -> take(before, g, g.amount(), Rational.of(g.amount()), Ground.GUARANTEED))
                            .toList(),
                    missing.max(Fen.ZERO));
        }
        Map<PartyRef, Fen> amounts = Apportionment.split(
                before.left(),
                guarantees.stream()
                        .map(g -> new Claim<>(g.party(), g.amount().value(), g.order()))
                        .toList());
        Rational part = Rational.of(before.left()).dividedBy(Rational.of(total()));
        return new Takes(
                guarantees.stream()
                        .map(g -> take(
                                before,
                                g,
                                amounts.get(g.party()),
                                part.times(Rational.of(g.amount())),
                                Ground.GUARANTEE_CUT))
                        .toList(),
                Fen.ZERO);
    }

    private static Take take(Before before, Guarantee guarantee, Fen amount, Rational exact, Ground ground) {
        return new Take(before.stage().kind(), guarantee.party(), amount, exact, ground);
    }

    @Override
    public List<Fen> edges() {
        List<Fen> edges =
                new ArrayList<>(guarantees.stream().map(Guarantee::amount).toList());
        edges.add(total());
        return edges;
    }
}
