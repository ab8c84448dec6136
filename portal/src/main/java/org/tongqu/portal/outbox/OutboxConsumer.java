package org.tongqu.portal.outbox;

import java.util.List;

/** Delivers the entries of one topic; must be idempotent, since an entry may come again. */
public interface OutboxConsumer {

    /** Entries that are delivered in one transaction where nothing else is said. Platform rule. */
    int USUAL_PORTION = 200;

    String topic();

    /** Whether work may be delivered now; asked in every round, so it must be cheap. */
    default boolean ready() {
        return true;
    }

    /** Most entries to deliver in one transaction; fewer where each takes long. */
    default int portion() {
        return USUAL_PORTION;
    }

    /**
     * Delivers some entries, oldest first.
     *
     * @return those that the second store refuses while it takes the others; they are tried again later
     * @throws Exception if delivery failed; all of them are tried again later
     */
    List<RefusedEntry> consume(List<OutboxEntry> entries) throws Exception;
}
