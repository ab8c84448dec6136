package org.tongqu.portal.outbox;

import java.util.List;

/** Delivers the entries of one topic; must be idempotent, since an entry may come again. */
public interface OutboxConsumer {

    String topic();

    /**
     * Delivers some entries, oldest first.
     *
     * @throws Exception if delivery failed; all of them are tried again later
     */
    void consume(List<OutboxEntry> entries) throws Exception;
}
