package org.tongqu.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource({"et, ETC", "ＥＴ, ETC", "網約, 网约车", "网约, 网约车", "两客, 两客一危", "北斗, 北斗"})
    void a_term_is_known_by_its_beginning_and_said_as_people_write_it(String beginning, String term) {
        assertThat(Terms.startingWith(beginning)).contains(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "§", "§1", "qqqq"})
    void nothing_begins_like_this(String beginning) {
        assertThat(Terms.startingWith(beginning)).isEmpty();
    }
}
