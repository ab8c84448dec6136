package org.tongqu.billing.invoice;

import org.tongqu.billing.Fen;
import org.tongqu.billing.RunningTax;
import org.tongqu.billing.TaxBasis;
import org.tongqu.billing.TaxRate;

/**
 * What of a charge has been credited so far, and the tax of the next credit: {@code T(credited + x) - T(credited)}.
 *
 * <p>However a charge is credited, in one piece or many, the credits in all return its tax to the fen and never more.
 *
 * @param charged price of the charge, on the same basis as the credits
 * @param credited portions credited so far
 */
public record CreditTax(Fen charged, RunningTax credited) {

    /** Refuses more than was charged. */
    public CreditTax {
        if (credited.total().compareTo(charged) > 0) {
            throw new InvoiceRefused("overCredited", credited.total(), charged);
        }
    }

    /** A charge of which nothing has been credited. */
    public static CreditTax of(Fen charged, TaxRate rate, TaxBasis basis) {
        return new CreditTax(charged, RunningTax.start(rate, basis));
    }

    /**
     * A credit with its parts.
     *
     * @param net what is returned without tax
     * @param tax what of the tax is returned
     */
    public record Credit(Fen net, Fen tax) {

        /** What is returned in all. */
        public Fen gross() {
            return net.plus(tax);
        }
    }

    /**
     * The next credit.
     *
     * @param price more than nothing, on the basis of the charge
     * @throws InvoiceRefused with {@code overCredited} if more would be credited than was charged, with {@code credit} if
     *     nothing is
     */
    public Credit next(Fen price) {
        after(price);
        return new Credit(credited.netOfNext(price), credited.taxOfNext(price));
    }

    /** What has been credited after the next credit. */
    public CreditTax after(Fen price) {
        if (!price.isPositive()) {
            throw new InvoiceRefused("credit", price);
        }
        return new CreditTax(charged, credited.plus(price));
    }

    /** What can still be credited. */
    public Fen creditable() {
        return charged.minus(credited.total());
    }
}
