package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RunningTaxTest {

    @Test
    void pricesContainTheirTaxOrDoNot() {
        TaxRate six = TaxRate.INFORMATION_SERVICES;
        assertThat(TaxBasis.INCLUSIVE.tax(six, Fen.of(10_600))).isEqualTo(Fen.of(600));
        assertThat(TaxBasis.INCLUSIVE.net(six, Fen.of(10_600))).isEqualTo(Fen.of(10_000));
        assertThat(TaxBasis.INCLUSIVE.gross(six, Fen.of(10_600))).isEqualTo(Fen.of(10_600));
        assertThat(TaxBasis.EXCLUSIVE.tax(six, Fen.of(10_000))).isEqualTo(Fen.of(600));
        assertThat(TaxBasis.EXCLUSIVE.net(six, Fen.of(10_000))).isEqualTo(Fen.of(10_000));
        assertThat(TaxBasis.EXCLUSIVE.gross(six, Fen.of(10_000))).isEqualTo(Fen.of(10_600));
    }

    /**
     * A credit over four fees whose single taxes would be a cent more than that of the invoice; other systems nudge one of
     * them afterwards, here they add up by themselves.
     */
    @Test
    void theTaxesOfFourFeesAreThatOfTheirInvoice() {
        TaxRate twenty = new TaxRate(2_000);
        RunningTax running = RunningTax.start(twenty, TaxBasis.EXCLUSIVE);
        long[] expected = {1_367, 1_150, 1_700, 1_366};
        long[] fees = {6_833, 5_750, 8_500, 6_833};
        for (int i = 0; i < fees.length; i++) {
            assertThat(running.taxOfNext(Fen.of(fees[i]))).isEqualTo(Fen.of(expected[i]));
            assertThat(running.netOfNext(Fen.of(fees[i]))).isEqualTo(Fen.of(fees[i]));
            running = running.plus(Fen.of(fees[i]));
        }
        assertThat(running.tax()).isEqualTo(Fen.of(5_583));
        assertThat(LongStream.of(fees).map(f -> twenty.taxOn(Fen.of(f)).value()).sum())
                .isEqualTo(5_584);
    }

    @Property
    void taxSplitExact(
            @ForAll @IntRange(min = 0, max = 10_000) int rate,
            @ForAll TaxBasis basis,
            @ForAll @Size(max = 20) List<@LongRange(min = 0, max = 1_000_000_000L) Long> portions) {
        RunningTax running = RunningTax.start(new TaxRate(rate), basis);
        Fen taxes = Fen.ZERO;
        Fen nets = Fen.ZERO;
        for (long portion : portions) {
            Fen tax = running.taxOfNext(Fen.of(portion));
            Fen net = running.netOfNext(Fen.of(portion));
            assertThat(tax.isNegative() || net.isNegative()).isFalse();
            taxes = taxes.plus(tax);
            nets = nets.plus(net);
            running = running.plus(Fen.of(portion));
        }
        assertThat(taxes).isEqualTo(running.tax());
        assertThat(nets).isEqualTo(running.net());
        assertThat(nets.plus(taxes)).isEqualTo(basis.gross(new TaxRate(rate), running.total()));
    }

    @Property
    void oneFenMoreBringsNoOrOneFenOfTax(
            @ForAll @IntRange(min = 0, max = 10_000) int rate,
            @ForAll TaxBasis basis,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000L) long price) {
        RunningTax running = new RunningTax(new TaxRate(rate), basis, Fen.of(price));
        assertThat(running.taxOfNext(Fen.of(1))).isBetween(Fen.ZERO, Fen.of(1));
    }

    @Test
    void aTotalIsNotNegative() {
        assertThatThrownBy(() -> new RunningTax(TaxRate.NONE, TaxBasis.INCLUSIVE, Fen.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
