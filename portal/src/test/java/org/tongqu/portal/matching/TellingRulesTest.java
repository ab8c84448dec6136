package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tongqu.search.matching.PairRules;
import org.tongqu.search.matching.ProductProfile;

class TellingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PairRules rules = new PairRules();

    @Test
    void what_fits_well_and_names_the_needed_data_is_worth_telling() {
        assertThat(isTold(Pairs.product("断面交通流接口", "G2", "001"))).isTrue();
    }

    @Test
    void what_may_not_be_used_as_it_is_is_not_told() {
        assertThat(isTold(Pairs.product("断面交通流接口", "G4", "001"))).isFalse();
    }

    @Test
    void what_is_about_something_else_is_not_told() {
        assertThat(isTold(Pairs.product("港口集装箱作业量统计", "G2", "001"))).isFalse();
    }

    @Test
    void a_publication_is_news_for_two_weeks_and_history_afterwards() {
        assertThat(TellingRules.isNews(TODAY, TODAY)).isTrue();
        assertThat(TellingRules.isNews(TODAY.minusDays(TellingRules.NEWS_DAYS), TODAY))
                .isTrue();
        assertThat(TellingRules.isNews(TODAY.minusDays(TellingRules.NEWS_DAYS + 1L), TODAY))
                .isFalse();
        assertThat(TellingRules.isNews(TODAY.plusDays(1), TODAY)).isTrue();
    }

    private boolean isTold(ProductProfile product) {
        return TellingRules.isWorthTelling(rules.match(Pairs.DEMAND, product));
    }
}
