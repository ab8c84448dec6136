package org.tongqu.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.TaxBasis;
import org.tongqu.billing.TaxRate;
import org.tongqu.billing.invoice.CreditTax.Credit;

class CreditTaxTest {

    private static final CreditTax TWO_YUAN =
            CreditTax.of(Fen.of(200), TaxRate.INFORMATION_SERVICES, TaxBasis.INCLUSIVE);

    @Test
    void creditsReturnTheTaxOfTheChargeToTheFen() {
        // Two yuan contain 11 fen of tax, one yuan 6; the second yuan returns the remaining 5.
        Credit first = TWO_YUAN.next(Fen.of(100));
        assertThat(first).isEqualTo(new Credit(Fen.of(94), Fen.of(6)));
        assertThat(first.gross()).isEqualTo(Fen.of(100));
        CreditTax half = TWO_YUAN.after(Fen.of(100));
        assertThat(half.next(half.creditable())).isEqualTo(new Credit(Fen.of(95), Fen.of(5)));
    }

    @Test
    void nothingAndTooMuchCannotBeCredited() {
        assertThatThrownBy(() -> TWO_YUAN.next(Fen.of(201))).hasMessageContaining("invoice.overCredited");
        assertThatThrownBy(() -> TWO_YUAN.after(Fen.of(150)).next(Fen.of(51))).hasMessageContaining("overCredited");
        assertThatThrownBy(() -> TWO_YUAN.next(Fen.ZERO)).hasMessageContaining("invoice.credit");
        assertThatThrownBy(() -> TWO_YUAN.next(Fen.of(-1))).hasMessageContaining("invoice.credit");
        assertThat(TWO_YUAN.next(Fen.of(200)).tax()).isEqualTo(Fen.of(11));
    }

    @Property
    void creditTaxCumulative(
            @ForAll @IntRange(min = 0, max = 10_000) int rate,
            @ForAll TaxBasis basis,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long charged,
            @ForAll @Size(max = 10) List<@LongRange(min = 1, max = 100_000_000_000L) Long> credits) {
        TaxRate tax = new TaxRate(rate);
        CreditTax credited = CreditTax.of(Fen.of(charged), tax, basis);
        Fen returned = Fen.ZERO;
        Fen net = Fen.ZERO;
        for (long wanted : credits) {
            Fen price = Fen.of(wanted).min(credited.creditable());
            if (price.isPositive()) {
                Credit credit = credited.next(price);
                returned = returned.plus(credit.tax());
                net = net.plus(credit.net());
                credited = credited.after(price);
            }
        }
        if (credited.creditable().isPositive()) {
            Credit last = credited.next(credited.creditable());
            returned = returned.plus(last.tax());
            net = net.plus(last.net());
        }
        assertThat(returned).isEqualTo(basis.tax(tax, Fen.of(charged)));
        assertThat(net).isEqualTo(basis.net(tax, Fen.of(charged)));
    }
}
