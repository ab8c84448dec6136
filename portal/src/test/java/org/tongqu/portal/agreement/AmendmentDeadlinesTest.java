package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amendments that can be signed no more end by themselves, each once, and both sides hear of it. */
class AmendmentDeadlinesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private final List<String> audited = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Agreement agreement = AmendmentTest.inForce();
    private final Amendment amendment = amendment();

    private Amendment amendment() {
        AgreementTerms terms = AgreementTerms.plain("物流调度", "", FROM, FROM.plusYears(1), new BigDecimal("1.1"), "");
        return new Amendment(agreement, 1, new Round("O031", "b", NOW, terms, "示例"), agreement.products());
    }

    private AmendmentDeadlines on(LocalDate day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        AgreementJournal journal = SilentJournal.of(clock, audited, told);
        return new AmendmentDeadlines(new OneAgreement(() -> agreement), new One(), journal);
    }

    private final class One implements AmendmentRepository {
        @Override
        public void add(Amendment added) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Amendment> find(String agreementId, int seq) {
            return Optional.of(amendment);
        }

        @Override
        public List<Amendment> of(String agreementId) {
            return List.of(amendment);
        }

        @Override
        public List<Amendment> pendingOf(String organisationId, int limit) {
            return List.of(amendment);
        }

        @Override
        public List<String> overdue(LocalDate day, int limit) {
            return List.of(amendment.id());
        }

        @Override
        public Optional<Amendment> find(String id) {
            return Optional.of(amendment);
        }
    }

    @Test
    void what_nobody_answered_by_its_day_lapses_the_day_after_and_the_terms_stay() {
        assertThat(on(FROM).lapse("AG-100/1")).isFalse();
        assertThat(on(FROM.plusDays(1)).lapse("AG-100/1")).isTrue();
        assertThat(on(FROM.plusDays(1)).lapse("AG-100/1")).isFalse();
        assertThat(amendment.state()).isEqualTo(AmendmentState.LAPSED);
        assertThat(agreement.periods()).hasSize(1);
        assertThat(audited).containsExactly("agreement.amendment.lapsed PROPOSED>LAPSED ");
        assertThat(told)
                .containsExactly(
                        "O011 agreement.amendment.lapsed:AG-100/1:1", "O031 agreement.amendment.lapsed:AG-100/1:1");
    }

    @Test
    void what_is_signed_does_not_lapse() {
        amendment.accept(agreement, "O011", NOW, FROM.plusDays(9));
        for (String party : List.of("O011", "O031")) {
            amendment.sign(agreement, new PartySignature(party, amendment.digest(), "p", NOW, null));
        }
        assertThat(on(FROM.plusDays(30)).lapse("AG-100/1")).isFalse();
        assertThat(audited).isEmpty();
    }

    @Test
    void with_the_agreement_ends_what_is_not_decided() {
        agreement.end("提前终止", NOW, null);
        assertThat(on(FROM.minusDays(5)).lapse("AG-100/1")).isTrue();
        assertThat(amendment.closing()).isEqualTo(AmendmentDeadlines.AGREEMENT_OVER);
        assertThat(told).hasSize(2);
    }
}
