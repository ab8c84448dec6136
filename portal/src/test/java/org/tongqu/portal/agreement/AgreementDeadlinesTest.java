package org.tongqu.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.agreement.clause.ClauseLibrary;

/** Agreements whose days are over end by themselves, each once, and both sides hear of it. */
class AgreementDeadlinesTest {

    private static final OffsetDateTime SIGNED = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 11); // a Friday
    private static final AgreedProduct PRODUCT = new AgreedProduct("DP-0001", "断面交通流", true, AgreedPrice.FREE);

    private final List<String> audited = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Agreement agreement = accepted();
    private Clock clock = on(LAST.plusDays(1));

    private static Clock on(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    private static Agreement accepted() {
        AgreementTerms terms = AgreementTerms.plain("物流调度", "", FIRST, LAST, null, "");
        AgreementDraft draft = new AgreementDraft(null, "合同", "DP-0001", "INDUSTRY", "物流", terms, "", "");
        Agreement agreement = new Agreement("AG-1", draft, List.of(PRODUCT), new Round("O031", "b", SIGNED, terms, ""))
                .with("O011", AgreementParty.PROVIDER)
                .with("O031", AgreementParty.RECIPIENT);
        agreement.accept("O011", SIGNED, FIRST.plusDays(10));
        return agreement;
    }

    private void sign() {
        for (String organisation : List.of("O011", "O031")) {
            agreement.sign(organisation, agreement.digest(), GivenSignature.withoutKey("p", SIGNED));
        }
    }

    private AgreementDeadlines deadlines() {
        AgreementJournal journal = SilentJournal.of(clock, audited, told);
        return new AgreementDeadlines(new OneAgreement(() -> agreement), journal, new ClauseLibrary());
    }

    @Test
    void what_was_used_and_runs_out_ends_and_its_data_are_to_be_destroyed_counted_from_the_last_day() {
        sign();
        agreement.perform(SIGNED);
        clock = on(LAST.plusDays(30));
        assertThat(deadlines().expire("AG-1")).isTrue();
        assertThat(agreement.state()).isEqualTo(AgreementState.TERMINATED);
        assertThat(agreement.aftermath().reason()).isEqualTo(AgreementDeadlines.TERM_OVER);
        assertThat(agreement.aftermath().destroyBy()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(audited).containsExactly("agreement.expired PERFORMING>TERMINATED 合同期限届满");
        assertThat(told)
                .containsExactly(
                        "O011 agreement.expired:AG-1", "O031 agreement.expired:AG-1", "O031 agreement.ended:AG-1");
        assertThat(deadlines().expire("AG-1")).isFalse();
        assertThat(audited).hasSize(1);
    }

    @Test
    void what_was_signed_only_ends_with_nothing_to_destroy() {
        sign();
        assertThat(deadlines().expire("AG-1")).isTrue();
        assertThat(agreement.aftermath().isDestructionDue()).isFalse();
        assertThat(told).hasSize(2);
    }

    @Test
    void the_last_day_is_part_of_the_term() {
        sign();
        clock = on(LAST);
        assertThat(deadlines().expire("AG-1")).isFalse();
        assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
        assertThat(audited).isEmpty();
    }

    @Test
    void what_was_signed_or_ended_meanwhile_does_not_count_as_lapsed() {
        clock = on(FIRST.plusDays(10));
        assertThat(deadlines().lapse("AG-1")).isFalse();
        clock = on(FIRST.plusDays(11));
        assertThat(deadlines().lapse("AG-1")).isTrue();
        assertThat(deadlines().lapse("AG-1")).isFalse();
        assertThat(agreement.hasLapsed()).isTrue();
        agreement = accepted();
        sign();
        assertThat(deadlines().lapse("AG-1")).isFalse();
        assertThat(audited).hasSize(1);
    }
}
