package org.tongqu.billing.settlement;

import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/** All payouts. */
public interface Payouts {

    /** Keeps a new payout. */
    void add(Payout payout);

    /** The payout with that number, while nobody else can change it until the transaction ends. */
    Optional<Payout> lock(String payoutId);

    /** The payout with that reference. */
    Optional<Payout> byReference(String reference);

    /** The payouts to a party, newest first. */
    Slice<Payout> ofParty(PartyRef party, Window window);
}
