package org.tongqu.billing.invoice;

import java.math.BigDecimal;
import org.tongqu.billing.BillingPeriod;
import org.tongqu.billing.Fen;
import org.tongqu.billing.TaxRate;

/**
 * A charge as the generator computes it.
 *
 * @param kind what it is for
 * @param origin month in which it arose
 * @param quantity counted things, or copies times cycles
 * @param gross price with tax
 * @param tax tax contained in it
 * @param usageDigest digest over the records it contains, empty if it contains none
 */
public record Charge(LineKind kind, BillingPeriod origin, BigDecimal quantity, Fen gross, Fen tax, String usageDigest) {

    static Charge of(LineKind kind, BillingPeriod origin, BigDecimal quantity, Fen gross, TaxRate rate) {
        return new Charge(kind, origin, quantity, gross, rate.taxIn(gross), "");
    }

    Charge over(String digest) {
        return new Charge(kind, origin, quantity, gross, tax, digest);
    }

    /** Price without tax. */
    public Fen net() {
        return gross.minus(tax);
    }
}
