package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TaxRateTest {

    private static final long MOST = 1_000_000_000_000_000L;

    @Test
    void theTaxOfSixPercentIsContainedInThePrice() {
        assertThat(TaxRate.INFORMATION_SERVICES.taxIn(Fen.of(10_600))).isEqualTo(Fen.of(600));
        assertThat(TaxRate.INFORMATION_SERVICES.netOf(Fen.of(10_600))).isEqualTo(Fen.of(10_000));
        assertThat(TaxRate.NONE.taxIn(Fen.of(10_600))).isEqualTo(Fen.ZERO);
        assertThatThrownBy(() -> new TaxRate(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaxRate(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void taxSplitExact(
            @ForAll @IntRange(min = 0, max = 10_000) int rate,
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000_000L) Long> portions) {
        TaxRate tax = new TaxRate(rate);
        Fen gross = Fen.ZERO;
        Fen taxes = Fen.ZERO;
        for (long portion : portions) {
            Fen after = gross.plus(Fen.of(portion));
            Fen part = tax.taxIn(after).minus(tax.taxIn(gross));
            assertThat(part.isNegative()).isFalse();
            taxes = taxes.plus(part);
            gross = after;
        }
        assertThat(taxes).isEqualTo(tax.taxIn(gross));
        assertThat(tax.netOf(gross).plus(taxes)).isEqualTo(gross);
    }

    @Property
    void oneFenMoreBringsNoOrOneFenOfTax(
            @ForAll @IntRange(min = 0, max = 10_000) int rate, @ForAll @LongRange(min = 0, max = MOST) long gross) {
        TaxRate tax = new TaxRate(rate);
        long step = tax.taxIn(Fen.of(gross + 1)).minus(tax.taxIn(Fen.of(gross))).value();
        assertThat(step).isBetween(0L, 1L);
    }
}
