package org.tongqu.portal.agreement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.store.Json;
import org.tongqu.portal.text.Languages;

/** Rules of use are said in every language and read from it as the same rules. */
class PolicyLanguageTest {

    private static final Map<Locale, PolicyPhrases> LANGUAGES = Map.of(
            Languages.ZH_CN, phrases("", false),
            Languages.ZH_TW, phrases("_zh_TW", false),
            Languages.EN, phrases("_en", true));

    private static PolicyPhrases phrases(String suffix, boolean spaced) {
        Properties texts = new Properties();
        String file = "/i18n/policy" + suffix + ".properties";
        try (Reader in =
                new InputStreamReader(PolicyLanguageTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyPhrases(texts::getProperty, spaced);
    }

    @Property(tries = 2000)
    void what_is_said_is_read_as_the_same_rule_in_every_language(@ForAll("rules") PolicyRule rule) {
        Violations violations = new Violations();
        new UsagePolicy(List.of(rule)).check(violations);
        assertThat(violations.list()).isEmpty();
        LANGUAGES.forEach((language, phrases) -> {
            String said = new PolicySentence(phrases).say(rule);
            PolicyReading reading = new PolicyReading(said, phrases);
            assertThat(reading.rule()).as(said).contains(rule);
        });
    }

    @Property(tries = 500)
    void rules_are_kept_as_they_are(@ForAll("rules") PolicyRule rule) throws IOException {
        UsagePolicy policy = new UsagePolicy(List.of(rule));
        String kept = Json.mapper().writeValueAsString(policy);
        assertThat(Json.mapper().readValue(kept, UsagePolicy.class)).isEqualTo(policy);
    }

    @Property(tries = 500)
    void a_sentence_that_is_cut_off_says_nothing(@ForAll("rules") PolicyRule rule) {
        LANGUAGES.forEach((language, phrases) -> {
            String said = new PolicySentence(phrases).say(rule);
            PolicyReading cut = new PolicyReading(said.substring(0, said.length() - 1), phrases);
            assertThat(cut.rule()).as(said).isEmpty();
        });
    }

    @Example
    void a_rule_reads_like_a_sentence() {
        PolicyRule rule = new PolicyRule(
                RuleKind.PERMISSION,
                PolicyAction.READ,
                List.of(
                        new PolicyConstraint(PolicyAspect.COUNT, PolicyOperator.LTEQ, List.of("1000")),
                        new PolicyConstraint(PolicyAspect.EXECUTION_ENV, PolicyOperator.EQ, List.of("05"))),
                new PolicyDuty(PolicyAction.DESENSITIZE, List.of()));
        assertThat(new PolicySentence(LANGUAGES.get(Languages.ZH_CN)).say(rule))
                .isEqualTo("允许：读取，条件是次数不超过「1000」，并且执行环境等于「可信执行环境」；事前须：脱敏。");
        assertThat(new PolicySentence(LANGUAGES.get(Languages.EN)).say(rule))
                .isEqualTo("Permitted: read if the count is at most “1000” and the environment equals"
                        + " “trusted execution environment”; beforehand: mask.");
    }

    @Example
    void the_words_of_each_list_differ() {
        LANGUAGES.forEach((language, phrases) -> {
            assertThat(List.of(PolicyAction.values()).stream().map(phrases::action))
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(List.of(PolicyAspect.values()).stream().map(phrases::aspect))
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(List.of(PolicyOperator.values()).stream().map(phrases::operator))
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
        });
    }

    @Example
    void what_contradicts_or_makes_no_sense_is_found() {
        PolicyRule may = new PolicyRule(RuleKind.PERMISSION, PolicyAction.SELL, List.of(), null);
        PolicyRule mayNot = new PolicyRule(RuleKind.PROHIBITION, PolicyAction.SELL, List.of(), null);
        PolicyRule odd = new PolicyRule(
                RuleKind.PERMISSION,
                PolicyAction.READ,
                List.of(new PolicyConstraint(PolicyAspect.COUNT, PolicyOperator.LT, List.of("many"))),
                null);
        Violations violations = new Violations();
        new UsagePolicy(List.of(may, mayNot, odd, new PolicyRule(null, null, null, null))).check(violations);
        assertThat(violations.list())
                .extracting("code")
                .containsExactlyInAnyOrder(
                        "agreement.policyContradiction", "agreement.policyCondition", "agreement.policyRule");
    }

    @Example
    void other_systems_get_the_codes_of_the_digital_contract_and_odrl() throws IOException {
        UsagePolicy policy = new UsagePolicy(List.of(new PolicyRule(
                RuleKind.PROHIBITION,
                PolicyAction.DISTRIBUTE,
                List.of(new PolicyConstraint(PolicyAspect.REGION, PolicyOperator.IS_NONE_OF, List.of("320000"))),
                new PolicyDuty(PolicyAction.DELETE, List.of()))));
        PolicyExport export = new PolicyExport("AG-1", "O011", "O031", List.of("DP-0001"));
        assertThat(Json.mapper().writeValueAsString(export.digitalContract(policy)))
                .contains("\"operator\":\"08\"", "\"remedy\":{\"action\":\"delete\"", "\"target\":[\"DP-0001\"]");
        assertThat(Json.mapper().writeValueAsString(export.odrl(policy)))
                .contains("\"prohibition\":[", "\"action\":\"tds:distribute\"", "\"operator\":\"isNoneOf\"");
    }

    @Provide
    static Arbitrary<PolicyRule> rules() {
        Arbitrary<PolicyDuty> duty = Combinators.combine(Arbitraries.of(PolicyAction.values()), constraints())
                .as(PolicyDuty::new);
        return Combinators.combine(
                        Arbitraries.of(RuleKind.values()),
                        Arbitraries.of(PolicyAction.values()),
                        constraints(),
                        duty.injectNull(0.5))
                .as(PolicyRule::new);
    }

    private static Arbitrary<List<PolicyConstraint>> constraints() {
        return Arbitraries.of(PolicyAspect.values())
                .flatMap(aspect -> Arbitraries.of(PolicyOperator.values()).flatMap(operator -> values(aspect)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(operator.takesSeveral() ? 3 : 1)
                        .map(values -> new PolicyConstraint(aspect, operator, values))))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<String> values(PolicyAspect aspect) {
        if (!aspect.codes().isEmpty()) {
            return Arbitraries.of(aspect.codes());
        }
        if (aspect.isNumber()) {
            return Arbitraries.longs().between(0, 999_999_999L).map(String::valueOf);
        }
        Arbitrary<String> free = Arbitraries.strings()
                .withChars("「」“”、，；。：,;.: 江苏ab\"'{}0")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(Character::isISOControl));
        return Arbitraries.oneOf(free, any).filter(text -> !text.isBlank());
    }
}
