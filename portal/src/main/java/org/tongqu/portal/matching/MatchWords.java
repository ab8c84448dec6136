package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Requirement;

/** Says in plain words why a requirement is met or not. */
@ApplicationScoped
public class MatchWords {

    private static final Map<Requirement, String> TABLES = new EnumMap<>(Map.of(
            Requirement.DELIVERY_FORM, "deliveryForms",
            Requirement.UPDATE_FREQUENCY, "updateFrequencies",
            Requirement.GRADE, "securityGrades",
            Requirement.REGION, "regionClusters",
            Requirement.MODE, "transportModes",
            Requirement.THEME, "themes",
            Requirement.FIELD, "businessFields"));

    private Texts texts;
    private CodeTables codes;

    protected MatchWords() {} // for CDI proxies

    @Inject
    public MatchWords(Texts texts, CodeTables codes) {
        this.texts = texts;
        this.codes = codes;
    }

    /** The finding as a short sentence in the reader's language. */
    public String reason(Finding finding, Locale locale) {
        List<String> words = words(finding, locale);
        String first = words.isEmpty() ? "" : words.get(0);
        String second = words.size() < 2 ? "" : words.get(1);
        String all = String.join(texts.text(locale, "match.list.separator"), words);
        String name = texts.text(locale, "match.requirement." + finding.requirement());
        return texts.text(locale, "match.reason." + finding.reason(), first, second, all, name);
    }

    private List<String> words(Finding finding, Locale locale) {
        if (finding.requirement() == Requirement.ACCESS) {
            List<String> arguments = finding.arguments();
            return java.util.stream.IntStream.range(0, arguments.size())
                    .mapToObj(i -> codes.name(i == 0 ? "accessModes" : "sourceKinds", arguments.get(i), locale))
                    .toList();
        }
        String table = TABLES.get(finding.requirement());
        return table == null
                ? finding.arguments()
                : finding.arguments().stream()
                        .map(code -> codes.name(table, code, locale))
                        .collect(Collectors.toList());
    }
}
