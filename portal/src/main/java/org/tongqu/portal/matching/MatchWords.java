package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.PhraseWording;
import org.tongqu.portal.notice.Word;
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

    private PhraseWording wording;

    protected MatchWords() {} // for CDI proxies

    @Inject
    public MatchWords(PhraseWording wording) {
        this.wording = wording;
    }

    /** The finding as a short sentence in the reader's language. */
    public String reason(Finding finding, Locale locale) {
        return wording.text(phrase(finding), locale);
    }

    /** The finding as a short sentence that is put into words when it is read. */
    static Phrase phrase(Finding finding) {
        List<Word> words = words(finding);
        Word none = Word.plain("");
        return Phrase.of(
                "match.reason." + finding.reason(),
                words.isEmpty() ? none : words.get(0),
                words.size() < 2 ? none : words.get(1),
                Word.list(words),
                Word.text("match.requirement." + finding.requirement()));
    }

    private static List<Word> words(Finding finding) {
        List<String> arguments = finding.arguments();
        if (finding.requirement() == Requirement.ACCESS) {
            return IntStream.range(0, arguments.size())
                    .mapToObj(i -> Word.code(i == 0 ? "accessModes" : "sourceKinds", arguments.get(i)))
                    .toList();
        }
        String table = TABLES.get(finding.requirement());
        return arguments.stream()
                .map(argument -> table == null ? Word.plain(argument) : Word.code(table, argument))
                .toList();
    }
}
