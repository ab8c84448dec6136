package org.tongqu.portal.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.text.Languages;

/** Every model contract type has its clauses, complete in every language, and takes only what lies within them. */
class ClauseLibraryTest {

    private static final String TYPE = "DATA_PROVISION";

    private final ClauseLibrary library = new ClauseLibrary();

    @BeforeEach
    void load() {
        library.load();
    }

    @Test
    void nothing_in_the_place_of_a_value_is_named_instead_of_breaking() {
        Map<String, String> values = new HashMap<>();
        values.put("days", null);
        Violations violations = new Violations();
        library.completed(TYPE, new ClauseChoice("", List.of(new ChosenClause("DP-10", values, ""))), violations);
        assertThat(violations.list()).extracting(Violation::field).containsExactly("terms.clauses");
    }

    @Test
    void every_clause_is_complete_in_every_language_and_fills_all_its_parameters() {
        assertThat(library.all()).hasSize(4).allSatisfy(list -> {
            assertThat(list.version()).isNotBlank();
            assertThat(list.source()).isNotBlank();
            assertThat(list.clauses()).extracting(Clause::id).doesNotHaveDuplicates();
            assertThat(list.clauses()).anyMatch(Clause::mandatory).anyMatch(clause -> !clause.mandatory());
            assertThat(list.clauses()).anyMatch(clause -> "destruction".equals(clause.governs()));
            for (Locale language : Languages.ALL) {
                assertThat(list.note(language)).isNotBlank();
                list.clauses().forEach(clause -> complete(clause, language));
            }
        });
    }

    private static void complete(Clause clause, Locale language) {
        assertThat(clause.title(language)).isNotBlank();
        assertThat(clause.text(language, Map.of()))
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("null");
        clause.parameters().forEach(parameter -> {
            assertThat(parameter.allows(parameter.preset())).isTrue();
            assertThat(parameter.label(language)).isNotBlank();
            parameter.choices().keySet().forEach(code -> assertThat(parameter.say(code, language))
                    .isNotBlank());
        });
    }

    @Test
    void who_says_nothing_takes_the_mandatory_clauses_with_their_presets() {
        Violations violations = new Violations();
        ClauseChoice completed = library.completed(TYPE, ClauseChoice.NONE, violations);
        assertThat(violations.list()).isEmpty();
        assertThat(completed.library()).isEqualTo("2026.1");
        assertThat(completed.clauses())
                .extracting(ChosenClause::id)
                .contains("DP-01", "DP-10")
                .doesNotContain("DP-08", "DP-09");
        assertThat(completed.of("DP-03").orElseThrow().text()).contains("5 个工作日", "接口调用");
        assertThat(library.destructionDays(completed)).isEqualTo(10);
    }

    @Test
    void what_is_agreed_on_is_filled_in_and_what_is_sent_as_text_is_not_looked_at() {
        ClauseChoice choice = new ClauseChoice(
                "",
                List.of(
                        new ChosenClause("DP-10", Map.of("days", "3"), "另一段文字"),
                        new ChosenClause("DP-08", Map.of(), "")));
        ClauseChoice completed = library.completed(TYPE, choice, new Violations());
        assertThat(completed.of("DP-10").orElseThrow().text())
                .contains("3 个工作日")
                .doesNotContain("另一段");
        assertThat(completed.of("DP-08")).isPresent();
        assertThat(library.destructionDays(completed)).isEqualTo(3);
    }

    @Test
    void foreign_clauses_and_values_out_of_bounds_are_named() {
        ClauseChoice choice = new ClauseChoice(
                "",
                List.of(
                        new ChosenClause("EP-01", Map.of(), ""),
                        new ChosenClause("DP-03", Map.of("days", "61", "way", "PIGEON", "speed", "1"), "")));
        Violations violations = new Violations();
        library.completed(TYPE, choice, violations);
        assertThat(violations.list())
                .extracting(Violation::code)
                .containsExactly(
                        "agreement.noClause",
                        "agreement.clauseValue",
                        "agreement.clauseValue",
                        "agreement.clauseValue");
    }
}
