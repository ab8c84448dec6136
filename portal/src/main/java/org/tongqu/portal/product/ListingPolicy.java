package org.tongqu.portal.product;

import org.tongqu.portal.problem.Violations;

/**
 * A named rule a product must fulfil before it may be reviewed and listed.
 *
 * @param name stable name, for documents and tests
 * @param rule records what is violated
 */
record ListingPolicy(String name, Rule rule) {

    /** Checks one rule. */
    interface Rule {
        void check(DataProduct product, ListingFacts facts, Violations violations);
    }
}
