package org.tongqu.portal.architecture.samples.product;

import org.tongqu.portal.architecture.samples.demand.KnowsProduct;

/** Breaks: a product stands earlier than a demand and must not know it. */
public class KnowsDemand {
    public KnowsProduct demand;
}
