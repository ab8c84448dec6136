package org.tongqu.portal.notice.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.memory.PortalDatabase;
import org.tongqu.portal.notice.Notice;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeReader;
import org.tongqu.portal.notice.NoticeReason;
import org.tongqu.portal.notice.NoticeReason.Mark;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;

/** Notices, marks and causes on a real PostgreSQL. */
class NoticeQueriesIT {

    private static final Page FIRST = Page.first();

    private final Foundation house = new Foundation();
    private final JpaNotices notices = new JpaNotices();
    private final EntityManager em = PortalDatabase.begin(notices);
    private final NoticeSending sending = new NoticeSending(notices, house.audit, house.clock);
    private final OffsetDateTime now = OffsetDateTime.now(house.clock);

    @AfterEach
    void rollBack() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_notice_is_read_as_it_was_written_and_told_once() {
        Tiding tiding = tiding(Recipient.organisation("O011"), NoticeKind.MATCH, "甲");
        assertThat(sending.send(List.of(tiding, tiding))).isEqualTo(1);
        assertThat(sending.send(List.of(tiding))).isZero();
        em.flush();
        em.clear();
        Notice read =
                notices.list(reader("publisher", "O011"), false, FIRST).items().get(0);
        assertThat(read.headline()).isEqualTo(tiding.headline());
        assertThat(read.items()).containsExactly(tiding.item());
        assertThat(read.recipient()).isEqualTo(Recipient.organisation("O011"));
        assertThat(notices.find(read.id())).isPresent();
    }

    @Test
    void each_person_reads_for_oneself() {
        em.persist(PortalDatabase.organisation("O011", "91330000MA0000011X"));
        em.flush();
        for (String username : List.of("publisher", "lead")) {
            em.persist(new Account(username, username, "O011", List.of(Role.PUBLISHER), ""));
        }
        sending.send(List.of(
                tiding(Recipient.organisation("O011"), NoticeKind.MATCH, "甲"),
                tiding(Recipient.organisation("O011"), NoticeKind.CAPABILITY, "乙"),
                tiding(Recipient.account("publisher"), NoticeKind.SAVED_SEARCH, "丙"),
                tiding(Recipient.organisation("O012"), NoticeKind.MATCH, "丁")));
        em.flush();
        NoticeReader publisher = reader("publisher", "O011");
        NoticeReader lead = reader("lead", "O011");
        assertThat(notices.list(publisher, false, FIRST).items())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.SAVED_SEARCH, NoticeKind.CAPABILITY, NoticeKind.MATCH);
        assertThat(notices.unread(lead)).isEqualTo(2);
        Notice latest = notices.list(publisher, false, FIRST).items().get(0);
        notices.markRead(latest.id(), "publisher", now);
        notices.markRead(latest.id(), "publisher", now);
        assertThat(notices.unread(publisher)).isEqualTo(2);
        assertThat(notices.list(publisher, true, FIRST).total()).isEqualTo(2);
        assertThat(notices.readOf("publisher", List.of(latest.id()))).containsExactly(latest.id());
        assertThat(notices.readOf("lead", List.of(latest.id()))).isEmpty();
        assertThat(notices.markAllRead(publisher, now)).isEqualTo(2);
        assertThat(notices.unread(publisher)).isZero();
        assertThat(notices.unread(lead)).isEqualTo(2);
        NoticeReader matches = new NoticeReader("lead", "O011", EnumSet.of(NoticeKind.MATCH));
        assertThat(notices.markAllRead(matches, now)).isEqualTo(1);
        assertThat(notices.unread(lead)).isEqualTo(1);
    }

    @Test
    void a_claim_waits_for_another_and_holds_only_if_that_is_given_up() {
        Recipient to = Recipient.organisation("O099");
        assertThat(notices.claim(to, "given up", now)).isTrue();
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> claimedElsewhere(to));
        em.getTransaction().rollback();
        em.getTransaction().begin();
        assertThat(other.join()).isTrue();
    }

    private boolean claimedElsewhere(Recipient to) {
        JpaNotices second = new JpaNotices();
        EntityManager elsewhere = PortalDatabase.begin(second);
        try {
            return second.claim(to, "given up", now) && !second.claim(to, "given up", now);
        } finally {
            elsewhere.getTransaction().rollback();
            elsewhere.close();
        }
    }

    private static NoticeReader reader(String username, String organisation) {
        return new NoticeReader(username, organisation, EnumSet.allOf(NoticeKind.class));
    }

    private static Tiding tiding(Recipient to, NoticeKind kind, String title) {
        Phrase form = Phrase.of("match.reason.FORM_SAME", Word.code("deliveryForms", "002"), Word.list(List.of()));
        NoticeItem item = new NoticeItem(
                "demands/" + title,
                Phrase.of("matching.notice.pair", Word.plain(title), Word.text("match.requirement.MODE")),
                List.of(new NoticeReason(Mark.MET, form)));
        return new Tiding(to, kind, "match/" + title, Word.plain(title), Phrase.of("x", Word.plain(1)), item);
    }
}
