package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An amendment takes the place of the version in force from its day on, once all have signed, and never before. */
class AmendmentTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2027, 10, 31);
    private static final String PROVIDER = "O011";
    private static final String BUYER = "O031";
    private static final AgreedProduct PRODUCT = new AgreedProduct(
            "DP-0001",
            "断面交通流",
            true,
            new AgreedPrice(
                    true,
                    "GUIDED",
                    "PER_CALL",
                    "THOUSAND_CALLS",
                    List.of(new AgreedPrice.Step(null, new BigDecimal("1.2"))),
                    new BigDecimal("1.44")));

    private final Agreement agreement = inForce();

    private static AgreementTerms terms(LocalDate from, LocalDate to, String price) {
        return AgreementTerms.plain("物流调度", "", from, to, price == null ? null : new BigDecimal(price), "");
    }

    static Agreement inForce() {
        AgreementTerms terms = terms(FIRST, LAST, null);
        AgreementDraft draft = new AgreementDraft(null, "断面交通流合同", "DP-0001", "INDUSTRY", "物流", terms, "", "");
        Agreement agreement = new Agreement("AG-100", draft, List.of(PRODUCT), new Round(BUYER, "b", NOW, terms, ""))
                .with(PROVIDER, AgreementParty.PROVIDER)
                .with(BUYER, AgreementParty.RECIPIENT);
        agreement.accept(PROVIDER, NOW, null);
        for (String party : List.of(PROVIDER, BUYER)) {
            agreement.sign(party, agreement.digest(), GivenSignature.withoutKey("p", NOW));
        }
        return agreement;
    }

    private Amendment proposed(LocalDate from, LocalDate to, String price) {
        AgreementTerms terms = terms(from, to, price);
        int seq = agreement.versions().size();
        return new Amendment(agreement, seq, round(BUYER, terms), List.of(terms.priced(PRODUCT)));
    }

    private static Round round(String organisation, AgreementTerms terms) {
        return new Round(organisation, "p-" + organisation, NOW, terms, "示例");
    }

    private void sign(Amendment amendment, String... parties) {
        for (String party : parties) {
            amendment.sign(agreement, new PartySignature(party, amendment.digest(), "p", NOW, null));
        }
    }

    private Amendment in(AmendmentState state) {
        Amendment amendment = proposed(TODAY.plusDays(20), LAST, "1.1");
        switch (state) {
            case PROPOSED -> {}
            case NEGOTIATING ->
                amendment.counter(round(PROVIDER, terms(TODAY.plusDays(9), LAST, "1.3")), List.of(PRODUCT));
            case DECLINED -> amendment.giveUp(PROVIDER, "示例", NOW);
            case WITHDRAWN -> amendment.giveUp(BUYER, "示例", NOW);
            case LAPSED -> amendment.lapse("", NOW);
            case ACCEPTED, SIGNED -> {
                amendment.accept(agreement, PROVIDER, NOW, TODAY.plusDays(14));
                if (state == AmendmentState.SIGNED) {
                    sign(amendment, PROVIDER, BUYER);
                }
            }
        }
        return amendment;
    }

    @Test
    void the_version_in_force_stays_until_all_have_signed_and_until_its_last_day_afterwards() {
        String first = agreement.digest();
        Amendment amendment = in(AmendmentState.ACCEPTED);
        sign(amendment, BUYER);
        sign(amendment, BUYER);
        assertThat(amendment.signatures()).hasSize(1);
        assertThat(agreement.periods()).hasSize(1);
        sign(amendment, PROVIDER);
        assertThat(amendment.state()).isEqualTo(AmendmentState.SIGNED);
        assertThat(agreement.digest()).isEqualTo(first);
        assertThat(agreement.on(TODAY.plusDays(19)).version()).isEqualTo(1);
        TermsInForce later = agreement.on(TODAY.plusDays(20));
        assertThat(later.version()).isEqualTo(2);
        assertThat(later.digest()).isEqualTo(amendment.digest());
        assertThat(later.product("DP-0001").orElseThrow().price().steps().get(0).unitPrice())
                .isEqualByComparingTo("1.1");
        assertThat(agreement.on(TODAY).products()).containsExactly(PRODUCT);
    }

    @Test
    void the_text_names_the_one_whose_place_it_takes_and_the_first_text_stays_word_for_word() {
        String first = agreement.versions().get(0).content();
        Amendment amendment = in(AmendmentState.SIGNED);
        assertThat(amendment.supersedes()).isEqualTo(agreement.digest());
        AgreementVersion second = agreement.versions().get(1);
        assertThat(second.content()).contains("\"supersedes\":\"" + agreement.digest() + "\"", "\"format\":3");
        assertThat(second.digest()).isEqualTo(amendment.digest()).isNotEqualTo(agreement.digest());
        assertThat(agreement.versions().get(0).content()).isEqualTo(first).doesNotContain("supersedes");
    }

    @Test
    void the_last_day_to_sign_is_never_after_the_day_from_which_it_holds() {
        Amendment soon = proposed(TODAY.plusDays(3), LAST, null);
        assertThat(soon.lastDay()).isEqualTo(TODAY.plusDays(3));
        soon.accept(agreement, PROVIDER, NOW, TODAY.plusDays(14));
        assertThat(soon.lastDay()).isEqualTo(TODAY.plusDays(3));
        assertThat(in(AmendmentState.ACCEPTED).lastDay()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void it_awaits_whoever_has_to_answer_then_whoever_has_not_signed_and_nobody_once_it_is_decided() {
        Map<AmendmentState, List<String>> turns = new EnumMap<>(AmendmentState.class);
        for (AmendmentState state : AmendmentState.values()) {
            Amendment amendment = in(state);
            turns.put(
                    state, Stream.of(PROVIDER, BUYER).filter(amendment::awaits).toList());
        }
        assertThat(turns)
                .containsEntry(AmendmentState.PROPOSED, List.of(PROVIDER))
                .containsEntry(AmendmentState.NEGOTIATING, List.of(BUYER))
                .containsEntry(AmendmentState.ACCEPTED, List.of(PROVIDER, BUYER));
        assertThat(List.of(
                        turns.get(AmendmentState.SIGNED),
                        turns.get(AmendmentState.DECLINED),
                        turns.get(AmendmentState.WITHDRAWN),
                        turns.get(AmendmentState.LAPSED)))
                .containsOnly(List.of());
        Amendment half = in(AmendmentState.ACCEPTED);
        sign(half, BUYER);
        assertThat(half.awaits(BUYER)).isFalse();
        assertThat(half.awaits(PROVIDER)).isTrue();
    }

    @Test
    void a_side_cannot_accept_its_own_offer_nor_anybody_sign_another_text() {
        Amendment amendment = in(AmendmentState.PROPOSED);
        assertThatThrownBy(() -> amendment.accept(agreement, BUYER, NOW, LAST)).isInstanceOf(OwnOffer.class);
        Amendment accepted = in(AmendmentState.ACCEPTED);
        PartySignature other = new PartySignature(BUYER, agreement.digest(), "b", NOW, null);
        assertThatThrownBy(() -> accepted.sign(agreement, other)).isInstanceOf(OtherText.class);
    }

    @TestFactory
    Stream<DynamicTest> only_the_moves_of_the_table_are_possible() {
        Map<AmendmentState, Consumer<Amendment>> steps = new EnumMap<>(AmendmentState.class);
        steps.put(
                AmendmentState.NEGOTIATING,
                one -> one.counter(round(PROVIDER, terms(TODAY, LAST, null)), List.of(PRODUCT)));
        steps.put(AmendmentState.ACCEPTED, one -> one.accept(agreement, "", NOW, LAST));
        steps.put(AmendmentState.LAPSED, one -> one.lapse("", NOW));
        steps.put(AmendmentState.DECLINED, one -> one.giveUp("", "示例", NOW));
        return Stream.of(AmendmentState.values()).flatMap(from -> steps.entrySet().stream()
                .map(step -> DynamicTest.dynamicTest(from + " to " + step.getKey(), () -> {
                    Amendment amendment = in(from);
                    if (from.next().contains(step.getKey())) {
                        step.getValue().accept(amendment);
                        assertThat(amendment.state()).isEqualTo(step.getKey());
                    } else {
                        assertThatThrownBy(() -> step.getValue().accept(amendment))
                                .isInstanceOf(AmendmentStateRefused.class);
                        assertThat(amendment.state()).isEqualTo(from);
                    }
                })));
    }

    /** Each amendment begins between the one before and the end of the term, wherever that is by then. */
    @Property(tries = 300)
    void every_day_of_the_term_has_exactly_one_version(
            @ForAll @Size(max = 6) List<@IntRange(max = 400) Integer> begins, @ForAll @IntRange(max = 500) int length) {
        Agreement amended = inForce();
        for (int begin : begins) {
            LocalDate from = amended.latest().terms().effectiveOn();
            LocalDate day = earlier(from.plusDays(begin), amended.expiresOn());
            AgreementTerms terms = terms(day, day.plusDays(length), null);
            Amendment next = new Amendment(amended, 1, round(BUYER, terms), List.of(PRODUCT));
            next.accept(amended, PROVIDER, NOW, LAST);
            for (String party : List.of(PROVIDER, BUYER)) {
                next.sign(amended, new PartySignature(party, next.digest(), "p", NOW, null));
            }
        }
        assertThat(amended.periods()).hasSize(begins.size() + 1);
        for (LocalDate day = FIRST; !day.isAfter(amended.expiresOn()); day = day.plusDays(1)) {
            LocalDate on = day;
            List<TermsInForce> holding = new ArrayList<>();
            amended.periods().stream()
                    .filter(period -> period.covers(on))
                    .forEach(period -> holding.add(period.terms()));
            assertThat(holding).as(day.toString()).containsExactly(amended.on(day));
            assertThat(amended.isInForce(day)).isTrue();
        }
        LocalDate after = amended.expiresOn().plusDays(1);
        assertThat(amended.periods()).noneMatch(period -> period.covers(after));
        assertThat(amended.isInForce(after)).isFalse();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
