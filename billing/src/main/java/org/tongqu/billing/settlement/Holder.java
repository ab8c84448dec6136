package org.tongqu.billing.settlement;

import java.util.Comparator;
import org.tongqu.billing.PartyRef;

/**
 * Who has something of a pool.
 *
 * @param party the party
 * @param excess whether it is set aside for it beyond its permitted revenue
 */
public record Holder(PartyRef party, boolean excess) {

    /** By the reference of the party, what is set aside last. */
    static final Comparator<Holder> BY_PARTY =
            Comparator.comparing((Holder holder) -> holder.party().id()).thenComparing(Holder::excess);
}
