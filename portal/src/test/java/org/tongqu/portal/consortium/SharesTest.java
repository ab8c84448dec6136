package org.tongqu.portal.consortium;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Property
    void shares_make_the_whole_and_are_within_one_ppm_of_the_exact_part(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10_000) Integer> scores) {
        List<Integer> shares = Shares.apportion(scores);
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Shares.WHOLE_PPM);
        long sum = scores.stream().mapToLong(Integer::longValue).sum();
        for (int i = 0; i < scores.size(); i++) {
            BigDecimal exact = sum == 0
                    ? BigDecimal.valueOf(Shares.WHOLE_PPM)
                            .divide(BigDecimal.valueOf(scores.size()), 6, RoundingMode.DOWN)
                    : BigDecimal.valueOf((long) scores.get(i) * Shares.WHOLE_PPM)
                            .divide(BigDecimal.valueOf(sum), 6, RoundingMode.DOWN);
            assertThat(BigDecimal.valueOf(shares.get(i)).subtract(exact).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property
    void a_higher_score_never_gets_less(@ForAll @Size(min = 2, max = 10) List<@IntRange(max = 10_000) Integer> scores) {
        List<Integer> shares = Shares.apportion(scores);
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < scores.size(); j++) {
                if (scores.get(i) > scores.get(j)) {
                    assertThat(shares.get(i)).isGreaterThanOrEqualTo(shares.get(j));
                }
            }
        }
    }

    @Test
    void the_weighted_score_of_the_meteorological_member_is_as_published() {
        assertThat(ContributionModel.STANDARD.weighted(
                        Map.of("DATA", 60, "TECH", 85, "FUND", 30, "COMPUTE", 40, "OPERATE", 50, "STANDARD", 30)))
                .isEqualByComparingTo("56.75");
    }

    @Test
    void given_shares_are_taken_as_they_are() {
        List<Contribution> given =
                List.of(new Contribution("O011", Map.of(), 600_000), new Contribution("O030", Map.of(), 400_000));
        assertThat(Shares.of(given, ContributionModel.STANDARD)).containsExactly(600_000, 400_000);
    }
}
