package org.tongqu.portal.matching;

import java.util.Set;
import org.tongqu.search.DocumentRef;

/**
 * Tells that the index heard of changes of records; fired in the transaction of the delivery.
 *
 * <p>What is derived from the index may be looked at again from now on; the changes are findable after about one second.
 */
public record IndexHeard(Set<DocumentRef> records) {

    public IndexHeard {
        records = Set.copyOf(records);
    }
}
