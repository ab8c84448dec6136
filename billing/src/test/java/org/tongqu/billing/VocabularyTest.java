package org.tongqu.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void aShareLiesInsideTheWhole() {
        assertThat(Ppm.ofPercent(new BigDecimal("25.53"))).isEqualTo(Ppm.of(255_300));
        assertThat(Ppm.of(255_300).percent()).isEqualByComparingTo("25.53");
        assertThat(Ppm.of(50_000).of(Fen.of(49_007_919))).isEqualTo(Fen.of(2_450_396));
        assertThat(Ppm.WHOLE.of(Fen.of(7))).isEqualTo(Fen.of(7));
        assertThat(Ppm.NONE.of(Fen.of(7))).isEqualTo(Fen.ZERO);
        assertThatThrownBy(() -> Ppm.of(1_000_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ppm.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ppm.ofPercent(new BigDecimal("0.00001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aPeriodIsAMonthOfBusinessDates() {
        BillingPeriod november = BillingPeriod.parse("2026-11");
        assertThat(BillingPeriod.of(Instant.parse("2026-10-31T16:00:00Z"))).isEqualTo(november);
        assertThat(BillingPeriod.of(Instant.parse("2026-11-30T16:00:00Z"))).isEqualTo(november.next());
        assertThat(november.firstDay()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.lastDay()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(november.contains(LocalDate.of(2025, 11, 1))).isFalse();
        assertThat(november).hasToString("2026-11").isLessThan(november.next());
    }

    @Test
    void fieldsOfADigestCannotFlowIntoEachOther() {
        assertThat(Digest.ofFields("a", "bc")).isNotEqualTo(Digest.ofFields("ab", "c"));
        assertThat(Digest.ofFields("a|b")).isNotEqualTo(Digest.ofFields("a", "b"));
        assertThat(Digest.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void referencesAndActorsAreNeverEmptyOrEndless() {
        assertThatThrownBy(() -> PartyRef.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProductRef.of("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Actor.of(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(0, 1_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalCarriesItsCodeAndFacts() {
        BillingException unknown = new UnknownDocument(DocumentKind.SHARE_AGREEMENT, "SA-1");
        assertThat(unknown.code()).isEqualTo("billing.unknown.share_agreement");
        assertThat(unknown.kind()).isEqualTo(BillingException.Kind.NOT_FOUND);
        assertThat(unknown.args()).containsExactly("SA-1");
    }
}
