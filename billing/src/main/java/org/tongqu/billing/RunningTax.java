package org.tongqu.billing;

/**
 * The tax of a total that arrives in portions: every portion is taxed by the difference it makes to the tax of the total.
 *
 * <p>So the taxes of the portions add up to the tax of the total, in whatever portions it arrives, and none is negative; no
 * cent has to be nudged anywhere. Lines of an invoice and credit notes are portions alike.
 *
 * @param rate the one rate of all portions
 * @param basis whether the portions contain their tax
 * @param total sum of the portions so far
 */
public record RunningTax(TaxRate rate, TaxBasis basis, Fen total) {

    /** Refuses a negative total. */
    public RunningTax {
        if (total.isNegative()) {
            throw new IllegalArgumentException("A total of portions is not negative: " + total);
        }
    }

    /** Before the first portion. */
    public static RunningTax start(TaxRate rate, TaxBasis basis) {
        return new RunningTax(rate, basis, Fen.ZERO);
    }

    /** After a further portion. */
    public RunningTax plus(Fen portion) {
        return new RunningTax(rate, basis, total.plus(portion));
    }

    /** The tax of all portions so far. */
    public Fen tax() {
        return basis.tax(rate, total);
    }

    /** All portions so far without their tax. */
    public Fen net() {
        return basis.net(rate, total);
    }

    /** The tax that a further portion brings. */
    public Fen taxOfNext(Fen portion) {
        return plus(portion).tax().minus(tax());
    }

    /** A further portion without its tax. */
    public Fen netOfNext(Fen portion) {
        return plus(portion).net().minus(net());
    }
}
