package org.tongqu.portal.gap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tongqu.search.DocumentRef;

/** Keeps the unserved needs of open demands, and what is still to be looked at. */
public interface GapBook {

    /** Whether this transaction may work on the book; only one at a time may, on all nodes. */
    boolean lock();

    GapState state();

    void keep(GapState state);

    /** Notes changed records, in the transaction of whoever tells of them. */
    void note(Collection<DocumentRef> changed);

    /** Takes noted changes out; those of a transaction that is not done yet are taken another time. */
    Set<DocumentRef> take(int limit);

    /** These demands are to be looked at before all others, whatever was known of them. */
    void expect(Collection<String> demandIds);

    /** These demands belong into the book; those that it does not know yet are to be looked at when it is their turn. */
    void gather(Collection<String> demandIds);

    /** The demands of the book. */
    Set<String> demands();

    /** Demands to be looked at under the number of the supply, by number. */
    List<String> due(long supply, int limit);

    /** How many demands are to be looked at. */
    long pending(long supply);

    /** Replaces what is unmet of a demand. */
    void put(String demandId, long supply, List<UnmetNeed> unmet);

    /** The demand is no longer open. */
    void remove(String demandId);

    /** All unserved needs of open demands. */
    List<UnmetNeed> unmet();
}
