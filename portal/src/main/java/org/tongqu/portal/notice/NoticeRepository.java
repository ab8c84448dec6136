package org.tongqu.portal.notice;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps notices, who has read them, and which causes were told. */
public interface NoticeRepository {

    /**
     * Claims the right to tell a recipient of a cause, in the running transaction; another transaction that claims the same
     * waits for the end of this one.
     *
     * @return false if somebody told it before
     */
    boolean claim(Recipient to, String cause, OffsetDateTime now);

    void add(Notice notice);

    Optional<Notice> find(long id);

    /** The notices of a reader, the latest first; those not read yet only if wanted. */
    Slice<Notice> list(NoticeReader reader, boolean unreadOnly, Page page);

    long unread(NoticeReader reader);

    /** Which of the notices the person has read. */
    Set<Long> readOf(String username, Collection<Long> ids);

    /** Marks a notice as read; once is enough. */
    void markRead(long id, String username, OffsetDateTime now);

    /** Marks all notices of a reader as read and says how many were not. */
    int markAllRead(NoticeReader reader, OffsetDateTime now);
}
