package org.tongqu.billing;

/**
 * A value-added tax rate, for prices that contain the tax and for prices that do not.
 *
 * <p>The tax inside a gross amount g is {@code g - half_up(g * 10000 / (10000 + rate))}, the tax on a net amount n is
 * {@code half_up(n * rate / 10000)}. Neither falls when the amount grows or jumps by more than one fen, so that taxes of
 * parts can be taken as differences and always add up ({@link RunningTax}).
 *
 * @param basisPoints rate in hundredths of a percent, 600 for six percent, at most 10,000
 */
public record TaxRate(int basisPoints) {

    /** No tax. */
    public static final TaxRate NONE = new TaxRate(0);

    /** The rate of information services, 6 % (platform default; the rate of an order is fixed when it is placed). */
    public static final TaxRate INFORMATION_SERVICES = new TaxRate(600);

    private static final int WHOLE = 10_000;

    /** Refuses a rate outside 0 to 100 %. */
    public TaxRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException(
                    "A tax rate lies between 0 and 10,000 basis points, not at " + basisPoints);
        }
    }

    /** The tax contained in a gross amount. */
    public Fen taxIn(Fen gross) {
        return gross.minus(netOf(gross));
    }

    /** What remains of a gross amount without its tax. */
    public Fen netOf(Fen gross) {
        return gross.portion(WHOLE, WHOLE + basisPoints);
    }

    /** The tax that comes on top of a net amount. */
    public Fen taxOn(Fen net) {
        return net.portion(basisPoints, WHOLE);
    }
}
