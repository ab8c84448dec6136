package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongqu.billing.Fen;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.Rational;

/**
 * A fee at the rate of its step or at progressive rates, between a minimum and a maximum.
 *
 * @param bands progressive rates by bands of the pool, ascending, the last without an end; empty for the rate of the step
 * @param minimum the fee is not less, unless the pool has less left; nothing if there is none
 * @param maximum the fee is not more; null if there is none
 */
public record FeeRule(List<FeeBand> bands, Fen minimum, Fen maximum) implements StageRule {

    /**
     * A rate of the part of the pool between the end of the band before and the end of this one.
     *
     * @param upTo end of the band; null for the last one
     */
    public record FeeBand(Fen upTo, Ppm rate) {}

    /** Copies the bands. */
    public FeeRule {
        bands = bands == null ? List.of() : List.copyOf(bands);
        minimum = minimum == null ? Fen.ZERO : minimum;
    }

    /** The rate of the step within bounds. */
    public static FeeRule bounded(Fen minimum, Fen maximum) {
        return new FeeRule(List.of(), minimum, maximum);
    }

    /** Progressive rates without bounds. */
    public static FeeRule progressive(List<FeeBand> bands) {
        return new FeeRule(bands, Fen.ZERO, null);
    }

    @Override
    public Takes takes(Before before) {
        Rational exact = bands.isEmpty() ? rate(before.pool(), before.stage().rate()) : overBands(before.pool());
        Fen fee = exact.halfUp();
        Ground ground = bands.isEmpty() ? Ground.RATE : Ground.BANDS;
        if (fee.compareTo(minimum) < 0) {
            fee = minimum;
            exact = Rational.of(minimum);
            ground = Ground.MINIMUM;
        } else if (maximum != null && fee.compareTo(maximum) > 0) {
            fee = maximum;
            exact = Rational.of(maximum);
            ground = Ground.MAXIMUM;
        }
        if (fee.compareTo(before.left()) > 0) {
            fee = before.left();
            exact = Rational.of(fee);
            ground = Ground.REST;
        }
        return Takes.of(new Take(before.stage().kind(), before.stage().beneficiary(), fee, exact, ground));
    }

    private Rational overBands(Fen pool) {
        List<Fen> parts =
                Bands.cut(Fen.ZERO, pool, bands.stream().map(FeeBand::upTo).toList());
        Rational fee = Rational.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            fee = fee.plus(rate(parts.get(i), bands.get(i).rate()));
        }
        return fee;
    }

    private static Rational rate(Fen amount, Ppm rate) {
        return Rational.of(amount).times(Rational.of(rate.value(), Ppm.PARTS));
    }

    @Override
    public List<Fen> edges() {
        List<Fen> edges = new ArrayList<>();
        edges.add(minimum);
        Stream.concat(bands.stream().map(FeeBand::upTo), Stream.ofNullable(maximum))
                .filter(Objects::nonNull)
                .forEach(edges::add);
        return edges;
    }
}
