package org.tongqu.search.matching;

import java.util.Optional;

/** Judges one requirement of a data need. */
interface NeedRule {

    /** Empty if the need does not ask for it. */
    Optional<Finding> judge(DataNeed need, Offer offer);
}
