package org.tongqu.search.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tongqu.search.analysis.ComparableText;
import org.tongqu.search.analysis.QueryText;
import org.tongqu.search.analysis.TermWeights;

/**
 * How far a product is about the data that a need names.
 *
 * <p>The name of the need is cut into its words; each counts as much as it says. A word in the product's name counts in
 * full, in its summary or fields less, and of a word that does not occur its parts count a little.
 *
 * @param strength 0 not at all to 1 everything named in the product's name
 * @param words how the product says it, in its own wording
 */
record Subject(double strength, List<String> words) {

    private static final double IN_NAME = 1.0;
    private static final double IN_SUMMARY = 0.8;
    private static final double IN_FIELDS = 0.65;
    private static final double BY_MEANING = 0.9;
    private static final double BY_PARTS = 0.8;

    /** From here on the product names what is needed. */
    static final double NAMED = 0.60;

    /** From here on the product mentions a part of what is needed. */
    static final double MENTIONED = 0.30;

    static Subject of(QueryText name, PreparedProduct product) {
        double total = 0;
        double found = 0;
        var words = new LinkedHashSet<String>();
        for (QueryText.Unit unit : name.units()) {
            double weight = weight(unit);
            Part best = best(unit, product);
            total += weight;
            found += weight * best.strength();
            words.addAll(best.words());
        }
        return new Subject(total == 0 ? 0 : found / total, List.copyOf(words));
    }

    Finding finding() {
        if (strength >= NAMED) {
            return new Finding(Requirement.SUBJECT, Verdict.MET, Reason.SUBJECT_NAMED, words);
        }
        return strength >= MENTIONED
                ? new Finding(Requirement.SUBJECT, Verdict.PARTLY, Reason.SUBJECT_MENTIONED, words)
                : new Finding(Requirement.SUBJECT, Verdict.MISSING, Reason.SUBJECT_ABSENT, List.of());
    }

    private static Part best(QueryText.Unit unit, PreparedProduct product) {
        Part inName = part(unit, product.name(), IN_NAME);
        Part inSummary = part(unit, product.summary(), IN_SUMMARY);
        Part inFields = part(unit, product.fields(), IN_FIELDS);
        Part best = inName.strength() >= inSummary.strength() ? inName : inSummary;
        return best.strength() >= inFields.strength() ? best : inFields;
    }

    private static Part part(QueryText.Unit unit, ComparableText text, double place) {
        Optional<String> word = text.quote(unit.word());
        if (word.isPresent()) {
            return new Part(place, List.of(word.get()));
        }
        for (String meaning : unit.meanings()) {
            Optional<String> wording = text.wording(meaning);
            if (wording.isPresent()) {
                return new Part(place * BY_MEANING, List.of(wording.get()));
            }
        }
        return inParts(unit, text, place);
    }

    /**
     * Half by its neighbouring characters, half by the shorter words it is made of: 里程统计 is nearly said by a text
     * about 里程 that has 统计 elsewhere, and 车辆库 is hardly said by one about 车辆.
     */
    private static Part inParts(QueryText.Unit unit, ComparableText text, double place) {
        double pairs = share(unit.pairs(), text);
        int inWords = Math.min(
                unit.word().length(),
                unit.parts().stream().mapToInt(String::length).sum());
        double words = share(unit.parts(), text) * inWords / unit.word().length();
        var said = new ArrayList<String>();
        List<String> parts = words > 0 ? unit.parts() : unit.pairs();
        parts.forEach(part -> text.wording(part).ifPresent(said::add));
        return new Part(place * BY_PARTS * (unit.parts().isEmpty() ? pairs : (pairs + words) / 2), said);
    }

    /** Share of the terms that the text says, each by its weight. */
    private static double share(List<String> terms, ComparableText text) {
        double total = 0;
        double said = 0;
        for (String term : terms) {
            double weight = TermWeights.of(term);
            total += weight;
            said += text.says(term) ? weight : 0;
        }
        return total == 0 ? 0 : said / total;
    }

    private static double weight(QueryText.Unit unit) {
        return unit.pairs().isEmpty()
                ? TermWeights.of(unit.word())
                : unit.pairs().stream().mapToDouble(TermWeights::of).sum();
    }

    private record Part(double strength, List<String> words) {}
}
