package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdiIdentifierTest {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

    @ParameterizedTest
    @ValueSource(strings = {"691990200DEM000110Q0054RM9QW6J71", "612990000DEM000014A0054TGE3A30K0"})
    void the_published_product_identifiers_are_valid(String value) {
        NdiIdentifier identifier = new NdiIdentifier(value);
        assertThat(identifier.type()).isEqualTo(NdiIdentifier.PRODUCT);
        assertThat(identifier.industry()).isEqualTo("0054");
        assertThat(value).contains(identifier.subject());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "691990200DEM000110Q0054RM9QW6J72",
                "691990200DEM000110Q0054RM9QW6J7",
                "691990200DEM000110Q0054RM9QW6J711",
                "691990200dem000110Q0054RM9QW6J71",
                ""
            })
    void other_texts_are_none(String value) {
        assertThatThrownBy(() -> new NdiIdentifier(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blanks_and_small_letters_of_people_are_read() {
        assertThat(NdiIdentifier.parse("6919 9020 0dem 0001 10q0 054r m9qw 6j71"))
                .contains(new NdiIdentifier("691990200DEM000110Q0054RM9QW6J71"));
        assertThat(NdiIdentifier.parse(null)).isEmpty();
    }

    @Test
    void the_number_of_a_digital_contract_checks_alike() {
        assertThat(NdiIdentifier.checks("8491990300DEM000364T00582026060109000032392680P"))
                .isTrue();
        assertThat(NdiIdentifier.checkCharacter("8491990300DEM000364T00582026060109000032392680"))
                .isEqualTo('P');
    }

    @Property
    void the_computed_character_checks_and_no_other_does(
            @ForAll @StringLength(31) @Chars({'0', '1', '5', '9', 'A', 'K', 'Q', 'Z'}) String text) {
        char right = NdiIdentifier.checkCharacter(text);
        for (char c : ALPHABET.toCharArray()) {
            assertThat(NdiIdentifier.checks(text + c)).isEqualTo(c == right);
        }
    }

    @Property
    void a_single_wrong_character_is_found(
            @ForAll @IntRange(max = 30) int place, @ForAll @IntRange(min = 1, max = 35) int shift) {
        String right = "691990200DEM000110Q0054RM9QW6J71";
        int wrong = (ALPHABET.indexOf(right.charAt(place)) + shift) % 36;
        String text = right.substring(0, place) + ALPHABET.charAt(wrong) + right.substring(place + 1);
        assertThat(NdiIdentifier.checks(text)).isEqualTo(text.equals(right));
    }
}
