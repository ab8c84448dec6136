package org.tongqu.billing.settlement;

import java.util.Optional;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;

/** All disputes over parts of runs. */
public interface Disputes {

    /** The dispute with that number. */
    Optional<Dispute> find(String disputeId);

    /** All disputes, newest first. */
    Slice<Dispute> list(Window window);

    /** The disputes of settlements in which a party sells or has a share, newest first. */
    Slice<Dispute> ofParty(PartyRef party, Window window);

    /**
     * The dispute with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Dispute get(String disputeId) {
        return find(disputeId).orElseThrow(() -> new UnknownDocument(DocumentKind.DISPUTE, disputeId));
    }
}
