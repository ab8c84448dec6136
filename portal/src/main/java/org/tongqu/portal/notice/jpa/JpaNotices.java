package org.tongqu.portal.notice.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.notice.Notice;
import org.tongqu.portal.notice.NoticeReader;
import org.tongqu.portal.notice.NoticeRepository;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** All query texts are constants. */
@ApplicationScoped
class JpaNotices implements NoticeRepository {

    private static final String MINE = " from Notice n where (n.recipientKind = :unit and n.recipientId = :organisation"
            + " or n.recipientKind = :person and n.recipientId = :me) and n.kind in :kinds";

    private static final String UNREAD = " and :me not member of n.readers";

    private static final int NOW = 2;
    private static final int ORGANISATION = 3;
    private static final int KINDS = 4;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public boolean claim(Recipient to, String cause, OffsetDateTime now) {
        return em.createNativeQuery("insert into portal.notice_cause (recipient_kind, recipient_id, cause, told_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, to.kind().name())
                        .setParameter(2, to.id())
                        .setParameter(3, cause)
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void add(Notice notice) {
        em.persist(notice);
    }

    @Override
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    @Override
    public Slice<Notice> list(NoticeReader reader, boolean unreadOnly, Page page) {
        String filter = unreadOnly ? MINE + UNREAD : MINE;
        long total = mine(em.createQuery("select count(n)" + filter, Long.class), reader)
                .getSingleResult();
        List<Notice> items = mine(em.createQuery("select n" + filter + " order by n.id desc", Notice.class), reader)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    @Override
    public long unread(NoticeReader reader) {
        return mine(em.createQuery("select count(n)" + MINE + UNREAD, Long.class), reader)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> mine(TypedQuery<T> query, NoticeReader reader) {
        return query.setParameter("unit", Recipient.Kind.ORGANISATION)
                .setParameter("organisation", reader.organisation())
                .setParameter("person", Recipient.Kind.ACCOUNT)
                .setParameter("me", reader.username())
                .setParameter("kinds", reader.kinds());
    }

    @Override
    public Set<Long> readOf(String username, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select n.id from Notice n where n.id in :ids and :me member of n.readers", Long.class)
                        .setParameter("ids", ids)
                        .setParameter("me", username)
                        .getResultList());
    }

    @Override
    public void markRead(long id, String username, OffsetDateTime now) {
        em.createNativeQuery("insert into portal.notice_reading (notice_id, username, read_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, username)
                .setParameter(3, now)
                .executeUpdate();
    }

    @Override
    public int markAllRead(NoticeReader reader, OffsetDateTime now) {
        String kinds = reader.kinds().stream().map(Enum::name).collect(Collectors.joining(","));
        return em.createNativeQuery("insert into portal.notice_reading (notice_id, username, read_at)"
                        + " select n.id, cast(?1 as varchar), cast(?2 as timestamptz) from portal.notice n"
                        + " where (n.recipient_kind = 'ORGANISATION' and n.recipient_id = ?3"
                        + " or n.recipient_kind = 'ACCOUNT' and n.recipient_id = ?1)"
                        + " and n.kind = any(string_to_array(?4, ','))"
                        + " on conflict do nothing")
                .setParameter(1, reader.username())
                .setParameter(NOW, now)
                .setParameter(ORGANISATION, reader.organisation())
                .setParameter(KINDS, kinds)
                .executeUpdate();
    }
}
