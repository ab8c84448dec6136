package org.tongqu.billing.price;

import org.tongqu.billing.settlement.Settlement;

/** Sample for the architecture test: a price that knows settlements. */
public class SampleLookingAhead {

    /** The settlement of a price. */
    public Settlement settlement() {
        return null;
    }
}
