package org.tongqu.billing.sample;

import org.tongqu.search.Index;

/** Breaks: no arrow runs between the workshops. */
public class KnowsSearch {
    public Index index;
}
