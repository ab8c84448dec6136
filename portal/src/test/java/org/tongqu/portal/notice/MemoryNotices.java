package org.tongqu.portal.notice;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps notices in memory; what was not committed can be rolled back. */
public final class MemoryNotices implements NoticeRepository {

    public final List<Notice> told = new ArrayList<>();
    private final Set<String> causes = new HashSet<>();
    private List<Notice> toldBefore = List.of();
    private Set<String> causesBefore = Set.of();

    /** From here on everything may be rolled back. */
    public void begin() {
        toldBefore = List.copyOf(told);
        causesBefore = Set.copyOf(causes);
    }

    /** As a crash before the commit. */
    public void rollBack() {
        told.clear();
        told.addAll(toldBefore);
        causes.clear();
        causes.addAll(causesBefore);
    }

    @Override
    public boolean claim(Recipient to, String cause, OffsetDateTime now) {
        return causes.add(to + " " + cause);
    }

    @Override
    public void add(Notice notice) {
        told.add(notice);
    }

    @Override
    public Optional<Notice> find(long id) {
        return told.stream().skip(id).findFirst();
    }

    @Override
    public Slice<Notice> list(NoticeReader reader, boolean unreadOnly, Page page) {
        List<Notice> mine = told.stream().filter(reader::mayRead).toList();
        return new Slice<>(mine, mine.size(), page);
    }

    @Override
    public long unread(NoticeReader reader) {
        return told.stream().filter(reader::mayRead).count();
    }

    @Override
    public Set<Long> readOf(String username, Collection<Long> ids) {
        return new HashSet<>(); // the stored ones have no numbers here
    }

    @Override
    public void markRead(long id, String username, OffsetDateTime now) {
        throw new UnsupportedOperationException("marks are tested on the database");
    }

    @Override
    public int markAllRead(NoticeReader reader, OffsetDateTime now) {
        throw new UnsupportedOperationException("marks are tested on the database");
    }
}
