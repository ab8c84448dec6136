package org.tongqu.portal.agreement.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** Says rules of use in plain language, one sentence a line, and reads them from these sentences again. */
@ApplicationScoped
public class PolicyLanguage {

    private Texts texts;

    protected PolicyLanguage() {} // for CDI proxies

    @Inject
    public PolicyLanguage(Texts texts) {
        this.texts = texts;
    }

    /** The rules in words. */
    public String say(UsagePolicy policy, Locale locale) {
        PolicyPhrases phrases = phrases(locale);
        return policy.rules().stream()
                .map(rule -> new PolicySentence(phrases).say(rule))
                .collect(Collectors.joining("\n"));
    }

    /** One rule in words. */
    public String say(PolicyRule rule, Locale locale) {
        return new PolicySentence(phrases(locale)).say(rule);
    }

    /**
     * The rules that the words say; empty lines are passed over.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with every line that says no rule, and from where on
     */
    public UsagePolicy read(String words, Locale locale) {
        PolicyPhrases phrases = phrases(locale);
        Violations violations = new Violations();
        List<String> lines = words == null ? List.of() : words.lines().toList();
        List<PolicyRule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                PolicyReading reading = new PolicyReading(lines.get(i), phrases);
                reading.rule().ifPresent(rules::add);
                violations.require(
                        reading.isWhole(), "terms.policy", "agreement.policyUnreadable", i + 1, reading.rest());
            }
        }
        violations.throwIfAny();
        return new UsagePolicy(rules);
    }

    private PolicyPhrases phrases(Locale locale) {
        Locale language = Languages.nearest(locale);
        return new PolicyPhrases(key -> texts.text(language, key), Languages.EN.equals(language));
    }
}
