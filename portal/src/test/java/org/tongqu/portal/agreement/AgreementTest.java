package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An agreement is negotiated in rounds, signed over one text, and follows its table of states. */
class AgreementTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
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

    private static AgreementTerms terms(String price) {
        return AgreementTerms.plain(
                "物流调度",
                "",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2027, 11, 21),
                price == null ? null : new BigDecimal(price),
                "");
    }

    private static Agreement proposed() {
        AgreementDraft draft = new AgreementDraft(null, "断面交通流合同", "DP-0001", "INDUSTRY", "物流", terms(null), "", "");
        return new Agreement("AG-100", draft, List.of(PRODUCT), round(BUYER, null))
                .with(PROVIDER, AgreementParty.PROVIDER)
                .with(BUYER, AgreementParty.RECIPIENT);
    }

    private static Round round(String organisation, String price) {
        return new Round(organisation, "p-" + organisation, NOW, terms(price), "");
    }

    private static Agreement in(AgreementState state) {
        Agreement agreement = proposed();
        if (state == AgreementState.PROPOSED) {
            return agreement;
        }
        if (state == AgreementState.NEGOTIATING) {
            agreement.counter(round(PROVIDER, "1.3"), List.of(terms("1.3").priced(PRODUCT)));
            return agreement;
        }
        if (state == AgreementState.FAILED) {
            agreement.end("不需要了", NOW, null);
            return agreement;
        }
        agreement.accept(PROVIDER, NOW, null);
        if (state == AgreementState.ACCEPTED) {
            return agreement;
        }
        agreement.sign(PROVIDER, agreement.digest(), GivenSignature.withoutKey("a", NOW));
        agreement.sign(BUYER, agreement.digest(), GivenSignature.withoutKey("b", NOW));
        if (state == AgreementState.PERFORMING) {
            agreement.perform(NOW);
        }
        if (state == AgreementState.TERMINATED) {
            agreement.end("提前终止", NOW, null);
        }
        return agreement;
    }

    @Test
    void the_last_signature_puts_it_in_force() {
        Agreement agreement = in(AgreementState.ACCEPTED);
        agreement.sign(PROVIDER, agreement.digest(), GivenSignature.withoutKey("a", NOW));
        assertThat(agreement.state()).isEqualTo(AgreementState.ACCEPTED);
        agreement.sign(PROVIDER, agreement.digest(), GivenSignature.withoutKey("a", NOW));
        agreement.sign(BUYER, agreement.digest(), GivenSignature.withoutKey("b", NOW));
        assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(agreement.isInForce(LocalDate.of(2026, 11, 22))).isTrue();
        assertThat(agreement.isInForce(LocalDate.of(2027, 11, 22))).isFalse();
    }

    @Test
    void a_side_cannot_accept_its_own_offer() {
        assertThatThrownBy(() -> proposed().accept(BUYER, NOW, null)).isInstanceOf(OwnOffer.class);
        Agreement countered = in(AgreementState.NEGOTIATING);
        assertThatThrownBy(() -> countered.accept(PROVIDER, NOW, null)).isInstanceOf(OwnOffer.class);
        countered.accept(BUYER, NOW, null);
        assertThat(countered.state()).isEqualTo(AgreementState.ACCEPTED);
        assertThat(countered.products().get(0).price().steps().get(0).unitPrice())
                .isEqualByComparingTo("1.3");
    }

    @Test
    void a_signature_over_another_text_or_by_a_stranger_is_refused() {
        Agreement agreement = in(AgreementState.ACCEPTED);
        assertThatThrownBy(() -> agreement.sign(BUYER, "0".repeat(64), GivenSignature.withoutKey("b", NOW)))
                .isInstanceOf(OtherText.class);
        assertThatThrownBy(() -> agreement.sign("O012", agreement.digest(), GivenSignature.withoutKey("x", NOW)))
                .isInstanceOf(AgreementNotFound.class);
    }

    @Test
    void the_digest_covers_price_and_term() {
        Agreement cheaper = in(AgreementState.NEGOTIATING);
        cheaper.accept(BUYER, NOW, null);
        assertThat(cheaper.digest())
                .hasSize(64)
                .isNotEqualTo(in(AgreementState.ACCEPTED).digest());
        assertThat(in(AgreementState.ACCEPTED).digest())
                .isEqualTo(in(AgreementState.ACCEPTED).digest());
    }

    @TestFactory
    Stream<DynamicTest> only_the_moves_of_the_table_are_possible() {
        Map<AgreementState, Consumer<Agreement>> steps = new EnumMap<>(AgreementState.class);
        steps.put(AgreementState.NEGOTIATING, a -> a.counter(round(PROVIDER, "1.1"), List.of(PRODUCT)));
        steps.put(AgreementState.ACCEPTED, a -> a.accept("", NOW, null));
        steps.put(AgreementState.PERFORMING, a -> a.perform(NOW));
        return Stream.of(AgreementState.values()).flatMap(from -> steps.entrySet().stream()
                .filter(step -> step.getKey() != from || from == AgreementState.NEGOTIATING)
                .map(step -> DynamicTest.dynamicTest(from + " to " + step.getKey(), () -> {
                    Agreement agreement = in(from);
                    if (from.next().contains(step.getKey())) {
                        step.getValue().accept(agreement);
                        assertThat(agreement.state()).isEqualTo(step.getKey());
                    } else {
                        assertThatThrownBy(() -> step.getValue().accept(agreement))
                                .isInstanceOf(AgreementStateRefused.class);
                        assertThat(agreement.state()).isEqualTo(from);
                    }
                })));
    }

    @Test
    void what_has_ended_stays_ended() {
        for (AgreementState end : List.of(AgreementState.FAILED, AgreementState.TERMINATED)) {
            assertThat(end.next()).isEmpty();
            Agreement agreement = in(end);
            assertThatThrownBy(() -> agreement.end("again", NOW, null)).isInstanceOf(AgreementStateRefused.class);
        }
    }
}
