package org.tongqu.portal.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.Stage;
import org.tongqu.billing.agreement.StageKind;

/** A statement adds up, covers its period, and is known by its content. */
class StatementTest {

    private static final SettlementFacts.Party PARTY = new SettlementFacts.Party("O030", "示例气象服务科技有限公司");

    private static StatementFacts statement(
            long opening,
            long accrued,
            long returned,
            long paid,
            StatementFacts.Closing closing,
            List<StatementFacts.Section> sections) {
        return new StatementFacts(
                "JS-O030-2026-11",
                PARTY,
                "2026-11",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                opening,
                accrued,
                returned,
                paid,
                closing,
                List.of(),
                sections,
                "",
                "");
    }

    private static StatementFacts.Section section(long mine) {
        return new StatementFacts.Section(
                "ST-1", 1, LocalDate.of(2026, 11, 22), null, null, "POSTED", 0, mine, List.of(), mine, mine, List.of());
    }

    @Test
    void a_statement_that_does_not_add_up_cannot_come_into_being() {
        StatementFacts.Closing closing = new StatementFacts.Closing(0, 150, 0, 10, 140);
        assertThatCode(() -> statement(100, 70, 10, 20, closing, List.of(section(30), section(40))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> statement(100, 70, 10, 21, closing, List.of(section(30), section(40))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> statement(100, 70, 10, 20, closing, List.of(section(30), section(39))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void the_shares_of_a_past_settlement_and_its_steps_are_its_revenue(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long gross,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        PastSettlement past = PastSettlement.allocate("IC-1", "2026Q2", gross, terms(weights), "CONFIRMED");
        long shares = 0;
        for (int i = 0; i < weights.size(); i++) {
            long share = past.shareFen("m" + i);
            assertThat(share).isNotNegative();
            StatementFacts.Section section = StatementSections.of(past, "m" + i, PARTY);
            assertThat(section.lines().stream()
                            .mapToLong(StatementFacts.Line::mineFen)
                            .sum())
                    .isEqualTo(section.mineFen())
                    .isEqualTo(share);
            shares += share;
        }
        assertThat(shares + past.amountFen("COST_COMPENSATION") + past.amountFen("PUBLIC_BENEFIT_RESERVE"))
                .isEqualTo(gross);
    }

    private static ShareTerms terms(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<MemberShare> members = new ArrayList<>();
        int left = Ppm.PARTS;
        for (int i = 0; i < weights.size(); i++) {
            int part = i == weights.size() - 1 ? left : (int) ((long) Ppm.PARTS * weights.get(i) / sum);
            left -= part;
            members.add(new MemberShare(PartyRef.of("m" + i), Ppm.of(part), i + 1));
        }
        return new ShareTerms(
                List.of(
                        new Stage(StageKind.COST_COMPENSATION, Ppm.of(460_000), PartyRef.of("lead")),
                        new Stage(StageKind.PUBLIC_BENEFIT_RESERVE, Ppm.of(50_000), PartyRef.of("fund"))),
                members);
    }

    @Test
    void months_and_quarters_have_their_days() {
        StatementPeriod november = StatementPeriod.parse("2026-11").orElseThrow();
        assertThat(november.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(november.to()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(november.isQuarter()).isFalse();
        StatementPeriod third = StatementPeriod.parse("2026Q3").orElseThrow();
        assertThat(third.from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(third.to()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(StatementPeriod.quarterOf(LocalDate.of(2026, 11, 22)).name()).isEqualTo("2026Q4");
        for (String wrong : List.of("2026-13", "2026Q5", "26-01", "", "2026-11-01")) {
            assertThat(StatementPeriod.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(StatementPeriod.parse(null)).isEmpty();
    }

    @Test
    void the_verification_code_follows_the_content() {
        String digest = DocumentSeal.digest(List.of("JS-O030-2026-11", 100L));
        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(DocumentSeal.digest(List.of("JS-O030-2026-11", 100L)));
        assertThat(digest).isNotEqualTo(DocumentSeal.digest(List.of("JS-O030-2026-11", 101L)));
        assertThat(DocumentSeal.verification(DocumentSeal.STATEMENT, digest)).matches("TQJS( [0-9A-F]{4}){3}");
        assertThat(DocumentSeal.verification(DocumentSeal.STATEMENT, digest)
                        .replaceAll("TQJS| ", "")
                        .toLowerCase(java.util.Locale.ROOT))
                .isEqualTo(digest.substring(0, 12));
    }
}
