package org.tongqu.portal.architecture.samples.demand;

import org.tongqu.portal.architecture.samples.product.KnowsDemand;

/** Allowed by the order; together with KnowsDemand it is a cycle. */
public class KnowsProduct {
    public KnowsDemand product;
}
