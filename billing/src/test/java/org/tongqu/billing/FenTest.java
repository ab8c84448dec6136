package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FenTest {

    @Test
    void isWrittenInYuanWithTwoDecimalsAndThousands() {
        assertThat(Fen.of(123_450)).hasToString("1,234.50");
        assertThat(Fen.of(-7)).hasToString("-0.07");
        assertThat(Fen.of(Long.MIN_VALUE)).hasToString("-92,233,720,368,547,758.08");
    }

    @Test
    void refusesAFractionOfAFen() {
        assertThat(Fen.ofYuan(new BigDecimal("12.3"))).isEqualTo(Fen.of(1_230));
        assertThatThrownBy(() -> Fen.ofYuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overflowsLoudly() {
        Fen most = Fen.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Fen.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fen.of(-2).minus(most)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fen.of(Long.MIN_VALUE).negate()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.portion(2, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fen.sum(List.of(most, most))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertThat(Fen.of(1).portion(1, 2)).isEqualTo(Fen.of(1));
        assertThat(Fen.of(-1).portion(1, 2)).isEqualTo(Fen.of(-1));
        assertThat(Fen.of(1).portion(49, 100)).isEqualTo(Fen.ZERO);
    }

    @Test
    void refusesAPortionThatIsNone() {
        assertThatThrownBy(() -> Fen.of(1).portion(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fen.of(1).portion(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsSign() {
        assertThat(List.of(Fen.of(-1).isNegative(), Fen.of(1).isPositive(), Fen.ZERO.isZero()))
                .containsOnly(true);
        assertThat(List.of(
                        Fen.ZERO.isNegative(), Fen.ZERO.isPositive(), Fen.of(1).isZero()))
                .containsOnly(false);
        assertThat(Fen.of(3).min(Fen.of(2))).isEqualTo(Fen.of(2));
        assertThat(Fen.of(2).min(Fen.of(3))).isEqualTo(Fen.of(2));
        assertThat(Fen.of(3).max(Fen.of(2))).isEqualTo(Fen.of(3));
        assertThat(Fen.of(2).max(Fen.of(3))).isEqualTo(Fen.of(3));
    }

    @Property
    void portionAgreesWithDecimalArithmetic(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long amount,
            @ForAll @LongRange(min = 0, max = 1_000) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000) long denominator) {
        BigDecimal expected = BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
        assertThat(Fen.of(amount).portion(numerator, denominator)).isEqualTo(Fen.of(expected.longValueExact()));
    }

    @Property
    void yuanAndBackIsTheSame(@ForAll long value) {
        assertThat(Fen.ofYuan(Fen.of(value).yuan())).isEqualTo(Fen.of(value));
    }
}
