package org.tongqu.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tongqu.billing.Apportionment.ExactClaim;

/**
 * Splits an amount by weights between a least and a most for every claimant (water-filling).
 *
 * <p>There is one level λ at which the parts {@code clamp(λ·weight, least, most)} add up to the amount; it is found with
 * exact fractions, and the exact parts are rounded by largest remainder, which no whole bound can be crossed by. If the
 * leasts exceed the amount it is split by them; if the mosts do not reach it, what is above them is left.
 */
public final class BoundedApportionment {

    private BoundedApportionment() {}

    /**
     * A claim between two bounds.
     *
     * @param claimant who claims, unique among the claims
     * @param weight size of the claim, not negative
     * @param order rank among equal remainders, lower first, unique among the claims
     * @param least not negative
     * @param most not below the least; null if there is none
     * @param <K> what identifies a claimant
     */
    public record BoundedClaim<K>(K claimant, Rational weight, int order, Fen least, Fen most) {

        /** Refuses bounds that contradict each other. */
        public BoundedClaim {
            if (weight.signum() < 0 || least.isNegative() || most != null && most.compareTo(least) < 0) {
                throw new IllegalArgumentException("Weight and bounds of a claim contradict each other: " + claimant);
            }
        }

        private boolean isFree() {
            return least.isZero() && most == null;
        }

        /** The part at a level. */
        private Rational at(Rational level) {
            Rational part = level.times(weight).max(Rational.of(least));
            return most == null ? part : part.min(Rational.of(most));
        }

        /** The part at the highest level; only for a claim that has one. */
        private Fen full() {
            return weight.signum() == 0 ? least : most;
        }

        private boolean isEndless() {
            return weight.signum() > 0 && most == null;
        }

        private Bound boundAt(Rational level) {
            Rational part = level.times(weight);
            if (part.compareTo(Rational.of(least)) < 0) {
                return Bound.LEAST;
            }
            return most != null && part.compareTo(Rational.of(most)) > 0 ? Bound.MOST : Bound.NONE;
        }
    }

    /** What has decided a part besides the weight. */
    public enum Bound {
        /** Nothing. */
        NONE,
        /** It was raised to the least. */
        LEAST,
        /** It was cut to the most. */
        MOST,
        /** There was not enough for the leasts, so that they were served in proportion. */
        SCARCE
    }

    /**
     * The part of a claimant.
     *
     * @param exact the part before rounding
     */
    public record Portion<K>(K claimant, Fen amount, Rational exact, Bound bound) {}

    /**
     * A complete split.
     *
     * @param portions in the order of the claims
     * @param left what no claimant may take
     */
    public record Split<K>(List<Portion<K>> portions, Fen left) {}

    private record Exact(Rational part, Bound bound) {}

    /**
     * The parts of all claimants.
     *
     * @throws IllegalArgumentException if the amount is negative, a claimant or an order occurs twice
     */
    public static <K> Split<K> split(Fen amount, List<BoundedClaim<K>> claims) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A negative amount cannot be split: " + amount);
        }
        Rational total = Rational.of(amount);
        Rational leasts =
                Rational.sum(claims.stream().map(c -> Rational.of(c.least())).toList());
        if (leasts.compareTo(total) > 0) {
            Rational level = total.dividedBy(leasts);
            return rounded(
                    amount, claims, each(claims, c -> new Exact(level.times(Rational.of(c.least())), Bound.SCARCE)));
        }
        if (claims.stream().noneMatch(BoundedClaim::isEndless)) {
            Rational most =
                    Rational.sum(claims.stream().map(c -> Rational.of(c.full())).toList());
            if (most.compareTo(total) <= 0) {
                return rounded(amount, claims, each(claims, c -> new Exact(Rational.of(c.full()), Bound.MOST)));
            }
        }
        Rational level = level(total, claims);
        return rounded(amount, claims, each(claims, c -> new Exact(c.at(level), c.boundAt(level))));
    }

    private interface Reading<K> {
        Exact of(BoundedClaim<K> claim);
    }

    private static <K> List<Exact> each(List<BoundedClaim<K>> claims, Reading<K> reading) {
        return claims.stream().map(reading::of).toList();
    }

    private static <K> Rational level(Rational total, List<BoundedClaim<K>> claims) {
        if (claims.stream().allMatch(BoundedClaim::isFree)) {
            return total.dividedBy(
                    Rational.sum(claims.stream().map(BoundedClaim::weight).toList()));
        }
        List<Rational> levels = new ArrayList<>(breakPoints(claims));
        int low = 0;
        int high = levels.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sumAt(levels.get(middle), claims).compareTo(total) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Rational base = levels.get(low);
        Rational missing = total.minus(sumAt(base, claims));
        return missing.signum() == 0 ? base : base.plus(missing.dividedBy(slopeAfter(base, claims)));
    }

    /** The levels at which a claim leaves its least or reaches its most, and zero. */
    private static <K> TreeSet<Rational> breakPoints(List<BoundedClaim<K>> claims) {
        TreeSet<Rational> levels = new TreeSet<>();
        levels.add(Rational.ZERO);
        for (BoundedClaim<K> claim : claims) {
            if (claim.weight().signum() > 0) {
                levels.add(Rational.of(claim.least()).dividedBy(claim.weight()));
                if (claim.most() != null) {
                    levels.add(Rational.of(claim.most()).dividedBy(claim.weight()));
                }
            }
        }
        return levels;
    }

    private static <K> Rational sumAt(Rational level, List<BoundedClaim<K>> claims) {
        return Rational.sum(claims.stream().map(c -> c.at(level)).toList());
    }

    /** How fast the sum grows just above a break point: the weights of the claims that are between their bounds there. */
    private static <K> Rational slopeAfter(Rational level, List<BoundedClaim<K>> claims) {
        return Rational.sum(claims.stream()
                .filter(c -> level.times(c.weight()).compareTo(Rational.of(c.least())) >= 0)
                .filter(c -> c.most() == null || level.times(c.weight()).compareTo(Rational.of(c.most())) < 0)
                .map(BoundedClaim::weight)
                .toList());
    }

    private static <K> Split<K> rounded(Fen amount, List<BoundedClaim<K>> claims, List<Exact> exact) {
        Fen placed = Rational.sum(exact.stream().map(Exact::part).toList()).halfUp();
        List<ExactClaim<K>> parts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            parts.add(new ExactClaim<>(
                    claims.get(i).claimant(), exact.get(i).part(), claims.get(i).order()));
        }
        Map<K, Fen> amounts = Apportionment.splitExact(placed, parts);
        List<Portion<K>> portions = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            K claimant = claims.get(i).claimant();
            portions.add(new Portion<>(
                    claimant,
                    amounts.get(claimant),
                    exact.get(i).part(),
                    exact.get(i).bound()));
        }
        return new Split<>(List.copyOf(portions), amount.minus(placed));
    }
}
