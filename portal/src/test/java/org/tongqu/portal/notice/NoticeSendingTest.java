package org.tongqu.portal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.text.Languages;

class NoticeSendingTest {

    private final Foundation house = new Foundation();
    private final MemoryNotices kept = new MemoryNotices();
    private final NoticeSending sending = new NoticeSending(kept, house.audit, house.clock);
    private final Notices notices = new Notices(kept, house.access, house.clock);
    private final PhraseWording wording = new PhraseWording(house.texts, house.codes);

    /**
     * A delivery of some tidings, by number.
     *
     * @param crashes whether the first attempt dies before its commit
     * @param repeated whether the delivery comes a second time although it was committed
     */
    record Delivery(List<Integer> tidings, boolean crashes, boolean repeated) {}

    @Property(tries = 300)
    void however_deliveries_overlap_crash_and_repeat_every_recipient_hears_of_every_cause_once(
            @ForAll("deliveries") List<Delivery> deliveries) {
        MemoryNotices store = new MemoryNotices();
        NoticeSending sender = new NoticeSending(store, house.audit, house.clock);
        for (Delivery delivery : deliveries) {
            List<Tiding> tidings =
                    delivery.tidings().stream().map(NoticeSendingTest::numbered).toList();
            if (delivery.crashes()) {
                store.begin();
                sender.send(tidings);
                store.rollBack();
            }
            sender.send(tidings);
            if (delivery.repeated()) {
                assertThat(sender.send(tidings)).isZero();
            }
        }
        List<String> told = store.told.stream()
                .flatMap(notice -> notice.items().stream().map(item -> notice.recipient() + " " + item.page()))
                .toList();
        List<String> wanted = deliveries.stream()
                .flatMap(delivery -> delivery.tidings().stream())
                .map(NoticeSendingTest::numbered)
                .map(tiding -> tiding.to() + " " + tiding.item().page())
                .distinct()
                .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Provide
    Arbitrary<List<Delivery>> deliveries() {
        Arbitrary<List<Integer>> tidings =
                Arbitraries.integers().between(0, 11).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(tidings, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Delivery::new)
                .list()
                .ofMaxSize(8);
    }

    /** Four causes for each of three recipients. */
    private static Tiding numbered(int number) {
        return match("O00" + number % 3, "场景" + number / 3);
    }

    @Test
    void one_thing_is_told_in_its_own_words_and_several_as_one_notice() {
        sending.send(List.of(match("O011", "甲")));
        sending.send(List.of(match("O011", "乙"), match("O012", "乙"), match("O011", "丙")));
        assertThat(kept.told)
                .extracting(
                        notice -> notice.recipient().id(), notice -> wording.text(notice.headline(), Languages.ZH_CN))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("O011", "你单位的产品“甲”可用于场景“甲”"),
                        org.assertj.core.groups.Tuple.tuple("O011", "2 项新的供需匹配：乙、丙"),
                        org.assertj.core.groups.Tuple.tuple("O012", "你单位的产品“乙”可用于场景“乙”"));
        assertThat(house.events.actions()).containsOnly("notice.sent").hasSize(3);
    }

    @Test
    void a_long_notice_shows_its_first_items_and_counts_the_others() {
        int all = NoticeSending.MOST_ITEMS + 5;
        List<Tiding> tidings = new ArrayList<>(
                IntStream.range(0, all).mapToObj(i -> match("O011", "场景" + i)).toList());
        sending.send(tidings);
        Notice notice = kept.told.get(0);
        assertThat(notice.items()).hasSize(NoticeSending.MOST_ITEMS);
        assertThat(notice.items().get(0).page()).isEqualTo("demands/场景0");
        assertThat(notice.leftOut()).isEqualTo(5);
        Collections.shuffle(tidings, new java.util.Random(1));
        assertThat(sending.send(tidings))
                .as("what was only counted was told, too")
                .isZero();
    }

    @Test
    void a_notice_of_an_organisation_is_shown_to_those_of_its_people_whom_it_concerns() {
        sending.send(List.of(match("O011", "甲")));
        assertThat(listed("publisher", "O011", Role.PUBLISHER)).hasSize(1);
        assertThat(listed("finance", "O011", Role.FINANCE)).isEmpty();
        assertThat(listed("publisher.o012", "O012", Role.PUBLISHER)).isEmpty();
        assertThatThrownBy(() -> notices.get("0")).isInstanceOf(NoticeNotFound.class);
        assertThatThrownBy(() -> notices.get("x")).isInstanceOf(NoticeNotFound.class);
    }

    @Test
    void a_notice_of_a_person_is_nobody_elses() {
        Tiding own = new Tiding(
                Recipient.account("buyer"), NoticeKind.SAVED_SEARCH, "a", Word.plain("a"), headline("a"), item("a"));
        sending.send(List.of(own));
        assertThat(listed("buyer", "O031", Role.BUYER)).hasSize(1);
        assertThat(listed("buyer2", "O031", Role.BUYER)).isEmpty();
        assertThat(listed("x", "buyer", Role.BUYER))
                .as("an organisation of that name")
                .isEmpty();
    }

    private List<Notices.Shown> listed(String person, String organisation, Role role) {
        house.as(person, organisation, role);
        return notices.list(null, false, Page.first()).items();
    }

    private static Tiding match(String organisation, String title) {
        return new Tiding(
                Recipient.organisation(organisation),
                NoticeKind.MATCH,
                "match/" + title,
                Word.plain(title),
                headline(title),
                item(title));
    }

    private static Phrase headline(String title) {
        return Phrase.of("matching.notice.toProvider", Word.plain(title), Word.plain(title));
    }

    private static NoticeItem item(String title) {
        return new NoticeItem("demands/" + title, headline(title), List.of());
    }

    @Test
    void every_kind_has_its_words() {
        assertThat(Stream.of(NoticeKind.values())).allSatisfy(kind -> {
            assertThat(house.texts.find(Languages.ZH_CN, "notice.kind." + kind)).isPresent();
            assertThat(house.texts.find(Languages.ZH_CN, kind.severalKey())).isPresent();
            assertThat(house.functions()).contains(kind.function());
        });
    }
}
