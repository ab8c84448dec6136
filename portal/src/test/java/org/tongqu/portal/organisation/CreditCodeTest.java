package org.tongqu.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"12990000DEM000014A", "91990200DEM000110Q", "51990000DEM000428D"})
    void accepts_codes_with_right_check_digits(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @Property
    void refuses_every_code_with_one_character_changed(
            @ForAll @IntRange(max = 17) int position, @ForAll @CharRange(from = '0', to = '9') char other) {
        StringBuilder code = new StringBuilder("12990000DEM000014A");
        if (code.charAt(position) != other) {
            code.setCharAt(position, other);
            assertThat(CreditCode.isValid(code.toString())).isFalse();
        }
    }

    @Test
    void refuses_what_is_no_code_at_all() {
        assertThat(CreditCode.isValid(null)).isFalse();
        assertThat(CreditCode.isValid("")).isFalse();
        assertThat(CreditCode.isValid("12990000DEM00001IA")).isFalse();
    }
}
