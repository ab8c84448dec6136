package org.tongqu.portal.sharing;

import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps negotiations of terms of sharing. */
public interface ShareNegotiationRepository {

    /**
     * Which negotiations somebody may see.
     *
     * @param everything whether all of them
     * @param consortia those of these consortia that were sent to the members
     * @param lead those that this organisation leads, drafts too; empty for none
     */
    record Sight(boolean everything, List<String> consortia, String lead) {}

    /** A fresh number. */
    String nextId();

    void add(ShareNegotiation negotiation);

    Optional<ShareNegotiation> find(String id);

    /** The negotiation, while nobody else can change it until the transaction ends. */
    Optional<ShareNegotiation> lock(String id);

    /** The negotiation whose text became that version in the books. */
    Optional<ShareNegotiation> ofVersion(String versionId);

    /** Those that may be seen, of one consortium or of all if it is empty, last changed first. */
    Slice<ShareNegotiation> list(Sight sight, String consortiumId, Page page);
}
