package org.tongqu.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Shows people what they were told, and keeps what they have read. */
@ApplicationScoped
@Transactional
public class Notices {

    private static final String READ = "notice.read";

    private NoticeRepository notices;
    private Access access;
    private Clock clock;

    protected Notices() {} // for CDI proxies

    @Inject
    public Notices(NoticeRepository notices, Access access, Clock clock) {
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /** A notice and whether the caller has read it. */
    public record Shown(Notice notice, boolean read) {}

    /**
     * The caller's notices, the latest first.
     *
     * @param kind null for all kinds
     */
    @Needs(READ)
    public Slice<Shown> list(NoticeKind kind, boolean unreadOnly, Page page) {
        NoticeReader reader = kind == null ? reader() : reader().only(kind);
        if (reader.kinds().isEmpty()) {
            return new Slice<>(List.of(), 0, page);
        }
        Slice<Notice> found = notices.list(reader, unreadOnly, page);
        Set<Long> read = notices.readOf(
                reader.username(), found.items().stream().map(Notice::id).toList());
        return found.map(notice -> new Shown(notice, read.contains(notice.id())));
    }

    /** How many notices the caller has not read. */
    @Needs(READ)
    public long unread() {
        NoticeReader reader = reader();
        return reader.kinds().isEmpty() ? 0 : notices.unread(reader);
    }

    /** The kinds of which the caller may get notices, in their order. */
    @Needs(READ)
    public List<NoticeKind> kinds() {
        return reader().kinds().stream().sorted().toList();
    }

    /** @throws NoticeNotFound if it is not the caller's */
    @Needs(READ)
    public Shown get(String id) {
        Notice notice = own(id);
        boolean read = !notices.readOf(access.username(), List.of(notice.id())).isEmpty();
        return new Shown(notice, read);
    }

    /** Marks a notice as read by the caller. */
    @Needs(READ)
    public Shown markRead(String id) {
        Notice notice = own(id);
        notices.markRead(notice.id(), access.username(), OffsetDateTime.now(clock));
        return new Shown(notice, true);
    }

    /** Marks all notices of the caller as read and says how many were not. */
    @Needs(READ)
    public int markAllRead() {
        NoticeReader reader = reader();
        return reader.kinds().isEmpty() ? 0 : notices.markAllRead(reader, OffsetDateTime.now(clock));
    }

    private Notice own(String id) {
        Optional<Notice> found = id.matches("[0-9]{1,18}") ? notices.find(Long.parseLong(id)) : Optional.empty();
        return found.filter(reader()::mayRead).orElseThrow(() -> new NoticeNotFound(id));
    }

    private NoticeReader reader() {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        Arrays.stream(NoticeKind.values())
                .filter(kind -> access.allows(kind.function()))
                .forEach(kinds::add);
        return new NoticeReader(access.username(), access.organisation(), kinds);
    }
}
