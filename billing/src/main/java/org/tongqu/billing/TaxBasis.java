package org.tongqu.billing;

/** Whether prices contain their tax or not; amounts of both kinds are never mixed in one total. */
public enum TaxBasis {
    /** 含税: the tax is contained in the price. */
    INCLUSIVE {
        @Override
        public Fen tax(TaxRate rate, Fen price) {
            return rate.taxIn(price);
        }

        @Override
        public Fen net(TaxRate rate, Fen price) {
            return rate.netOf(price);
        }
    },
    /** 不含税: the tax comes on top of the price. */
    EXCLUSIVE {
        @Override
        public Fen tax(TaxRate rate, Fen price) {
            return rate.taxOn(price);
        }

        @Override
        public Fen net(TaxRate rate, Fen price) {
            return price;
        }
    };

    /** The tax of a price. */
    public abstract Fen tax(TaxRate rate, Fen price);

    /** The price without its tax. */
    public abstract Fen net(TaxRate rate, Fen price);

    /** The price with its tax. */
    public Fen gross(TaxRate rate, Fen price) {
        return net(rate, price).plus(tax(rate, price));
    }
}
