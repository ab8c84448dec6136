package org.tongqu.portal.product;

/** Who sets a price; codes of the table {@code priceKinds}. */
public enum PriceKind {
    /** 免费. */
    FREE,
    /** 政府指导价: below a ceiling. */
    GUIDED,
    /** 市场调节价. */
    MARKET
}
