package org.tongqu.portal.matching;

import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps wishes. */
public interface DemandWishes {

    /** A fresh number. */
    String nextId();

    void add(DemandWish wish);

    /** Wishes of an organisation, or of all if it is empty; the latest first. */
    Slice<DemandWish> list(String organisationId, Page page);
}
