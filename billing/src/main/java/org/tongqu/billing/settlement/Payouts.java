package org.tongqu.billing.settlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;

/** All payouts. */
public interface Payouts {

    /** Keeps a new payout. */
    void add(Payout payout);

    /** The payout with that number. */
    Optional<Payout> find(String payoutId);

    /** The payout with that number, while nobody else can change it until the transaction ends. */
    Optional<Payout> lock(String payoutId);

    /** The payout with that reference. */
    Optional<Payout> byReference(String reference);

    /** What is reserved for a party by payouts that did not go to the bank yet. */
    Fen reserved(PartyRef party);

    /** The payouts in some states, newest first. */
    Slice<Payout> list(Set<PayoutState> states, Window window);

    /** The payouts to some parties in some states, newest first. */
    Slice<Payout> ofParties(Collection<PartyRef> parties, Set<PayoutState> states, Window window);

    /** The payouts to a party that were asked for from one moment until before another, oldest first. */
    List<Payout> ofParty(PartyRef party, Instant from, Instant before);

    /** What is owed to parties and by them, those to whom most is payable first; parties that are quits are left out. */
    Slice<PartyDue> dues(Window window);
}
