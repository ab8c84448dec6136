package org.tongqu.billing.price;

/** Who sets the price. */
public enum PriceBasis {
    /** 政府指导价: public data under authorised operation, with a ceiling, free for the public interest. */
    GUIDED,
    /** 市场调节价: agreed between the parties. */
    MARKET
}
