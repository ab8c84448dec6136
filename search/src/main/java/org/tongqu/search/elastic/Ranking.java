package org.tongqu.search.elastic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongqu.search.analysis.QueryText;

/**
 * How much the parts of a query count. The defaults are platform rules, chosen on judged collections; others are for
 * measuring them: {@code tongqu.search.ranking}, for example {@code title=3,body=1}.
 */
@Dependent
class Ranking {

    private static final Map<String, Double> PLATFORM = Map.ofEntries(
            // Title, head and body against each other.
            Map.entry("title", 1.0),
            Map.entry("head", 2.0),
            Map.entry("body", 1.0),
            // Another wording of the same meaning counts less than the wording itself.
            Map.entry("meanings", 1.0),
            // Nearness in meaning against words in common, for one or two words, for as many as a title has, and for
            // sentences: of names and titles the words are better known than the meaning.
            Map.entry("nearShort", 0.0),
            Map.entry("nearFew", 0.0),
            Map.entry("nearSentence", 1.0),
            // With more words than these it is a sentence, whether it asks or not.
            Map.entry("longestName", 10.0),
            // Neighbours in meaning that are looked at.
            Map.entry("neighbours", 100.0),
            // Those of them that are found for their nearness alone.
            Map.entry("admitted", 10.0),
            // Share of the words of a question of a few that a document has to contain.
            Map.entry("share", 0.3));

    /** A question with more words is long: which of them matter is left to the ranking. */
    private static final int A_FEW = 4;

    private static final List<String> FIELDS = List.of("title", "head", "body");

    private final Map<String, Double> values = new TreeMap<>(PLATFORM);

    @Inject
    Ranking(@ConfigProperty(name = "tongqu.search.ranking") Optional<String> settings) {
        for (String setting : settings.orElse("").split(",")) {
            if (!setting.isBlank()) {
                set(setting.strip());
            }
        }
    }

    private void set(String setting) {
        String[] parts = setting.split("=");
        if (parts.length != 2 || !PLATFORM.containsKey(parts[0]) || !parts[1].matches("\\d{1,3}(\\.\\d{1,4})?")) {
            throw new IllegalArgumentException("tongqu.search.ranking knows " + PLATFORM.keySet()
                    + " with a number behind an equals sign, not: " + setting);
        }
        double value = Double.parseDouble(parts[1]);
        if (value < 1 && FIELDS.contains(parts[0])) {
            throw new IllegalArgumentException(
                    "tongqu.search.ranking: the weight of a field is at least 1: " + setting);
        }
        values.put(parts[0], value);
    }

    /** Those nobody changed. */
    static Ranking platform() {
        return new Ranking(Optional.empty());
    }

    /** The fields with terms, each with its weight. */
    List<String> fields() {
        return FIELDS.stream().map(field -> field + "^" + values.get(field)).toList();
    }

    float meanings() {
        return values.get("meanings").floatValue();
    }

    /** Weight of nearness in meaning against words. */
    double nearness(QueryText text) {
        int units = text.units().size();
        if (text.asks() || units > values.get("longestName")) {
            return values.get("nearSentence");
        }
        return values.get(units <= 2 ? "nearShort" : "nearFew");
    }

    /** How many neighbours are looked at. */
    int neighbours() {
        return values.get("neighbours").intValue();
    }

    /** How many neighbours are found although the words do not find them. */
    int admitted() {
        return values.get("admitted").intValue();
    }

    /**
     * How many words of a question a document has to contain: all of one or two, a share of a few, of a long question
     * any one.
     */
    int needed(int units) {
        if (units <= 2) {
            return units;
        }
        return units > A_FEW ? 1 : Math.max(2, (int) Math.ceil(units * values.get("share")));
    }
}
