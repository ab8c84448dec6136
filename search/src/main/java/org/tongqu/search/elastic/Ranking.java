package org.tongqu.search.elastic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much the parts of a query count. The defaults are platform rules, chosen on judged collections; others are for
 * measuring them: {@code tongqu.search.ranking}, for example {@code title=3,body=1}.
 */
@Dependent
class Ranking {

    private static final Map<String, Double> PLATFORM = Map.of(
            // Title, head and body against each other.
            "title", 1.0,
            "head", 2.0,
            "body", 1.0,
            // Another wording of the same meaning counts less than the wording itself.
            "meanings", 1.0,
            // Nearness in meaning against words in common, for questions of one or two words, of as many as a title
            // has,
            // and for sentences: of names and titles the words are better known than the meaning.
            "nearShort", 0.0,
            "nearFew", 0.0,
            "nearSentence", 1.0,
            // Neighbours in meaning that are looked at.
            "neighbours", 50.0,
            // Those of them that are found for their nearness alone.
            "admitted", 10.0,
            // Share of the words of a question of a few that a document has to contain.
            "share", 0.3);

    /** A question with more words is long: which of them matter is left to the ranking. */
    private static final int A_FEW = 4;

    /** A question with more words is a sentence; titles of catalogues have up to this many. */
    private static final int A_LONG_NAME = 10;

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

    /** Weight of nearness in meaning against words, for a question of so many words. */
    double nearness(int units) {
        if (units > A_LONG_NAME) {
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
