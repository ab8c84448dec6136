package org.tongqu.search.matching;

import java.util.Optional;

/** Judges one requirement of a demand as a whole. */
interface ScopeRule {

    /** Empty if the demand does not ask for it. */
    Optional<Finding> judge(DemandProfile demand, ProductProfile product);
}
