package org.tongqu.portal.feedback;

import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps invitations. */
public interface Invitations {

    /** A fresh number. */
    String nextId();

    void add(MatchInvitation invitation);

    /** An invitation, locked until the end of the transaction. */
    Optional<MatchInvitation> lock(String id);

    /** The one of a side that waits for an answer. */
    Optional<MatchInvitation> open(Pair pair, Side side);

    /** All about a demand or a product, of both sides, the latest first. */
    List<MatchInvitation> about(Side side, String own);

    /** Those that organisation received, what waits for an answer first; of all organisations if it is empty. */
    Slice<MatchInvitation> received(String organisationId, Page page);

    /** Those that organisation sent, the latest first; of all organisations if it is empty. */
    Slice<MatchInvitation> sent(String organisationId, Page page);
}
