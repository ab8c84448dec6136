package org.tongqu.search.samples.other;

import org.tongqu.search.samples.one.KnowsTheOther;

/** The other half of a cycle. */
public class KnowsTheOne {

    public KnowsTheOther one() {
        return new KnowsTheOther();
    }
}
