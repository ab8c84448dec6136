package org.tongqu.search.samples.one;

import org.tongqu.search.samples.other.KnowsTheOne;

/** One half of a cycle. */
public class KnowsTheOther {

    public KnowsTheOne other() {
        return new KnowsTheOne();
    }
}
