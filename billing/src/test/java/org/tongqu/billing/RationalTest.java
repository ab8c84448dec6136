package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational THIRD = Rational.of(1, 3);

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2)).hasToString("3/2");
        assertThat(Rational.of(6, -4)).hasToString("-3/2");
        assertThat(Rational.of(0, -4)).isEqualTo(Rational.ZERO).hasToString("0");
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> HALF.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void calculatesExactly() {
        assertThat(HALF.plus(THIRD)).isEqualTo(Rational.of(5, 6));
        assertThat(HALF.minus(THIRD)).isEqualTo(Rational.of(1, 6));
        assertThat(HALF.times(THIRD)).isEqualTo(Rational.of(1, 6));
        assertThat(HALF.dividedBy(THIRD)).isEqualTo(Rational.of(3, 2));
        assertThat(Rational.sum(List.of(HALF, THIRD, Rational.of(1, 6)))).isEqualTo(Rational.ONE);
        assertThat(HALF.negate().abs()).isEqualTo(HALF);
        assertThat(HALF.abs()).isEqualTo(HALF);
        assertThat(HALF.max(THIRD)).isEqualTo(HALF);
        assertThat(THIRD.max(HALF)).isEqualTo(HALF);
        assertThat(HALF.min(THIRD)).isEqualTo(THIRD);
        assertThat(THIRD.min(HALF)).isEqualTo(THIRD);
        assertThat(List.of(HALF.signum(), Rational.ZERO.signum(), HALF.negate().signum()))
                .containsExactly(1, 0, -1);
    }

    @Test
    void readsDecimalsExactly() {
        assertThat(Rational.of(new BigDecimal("0.125"))).isEqualTo(Rational.of(1, 8));
        assertThat(Rational.of(new BigDecimal("12E+2"))).isEqualTo(Rational.of(1_200));
        assertThat(Rational.of(Fen.of(7))).isEqualTo(Rational.of(7));
    }

    @Property
    void roundsLikeAPortionOfAnAmount(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 0, max = 1_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
        Rational exact = Rational.of(amount).times(Rational.of(numerator, denominator));
        assertThat(exact.halfUp()).isEqualTo(Fen.of(amount).portion(numerator, denominator));
    }

    @Property
    void comparesAsItsDifferenceSays(@ForAll int a, @ForAll int b, @ForAll @IntRange(min = 1) int c) {
        Rational left = Rational.of(a, c);
        Rational right = Rational.of(b, 7);
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(left.minus(right).signum());
    }
}
