package org.tongqu.bench.figures;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings against each other: what the best of them reaches on all queries, and what choosing among them is worth on
 * queries that had no part in the choice (cross-validation).
 *
 * @param bySetting one measure by setting, in the order in which they are shown
 */
public record SettingsTable(Map<String, PerQuery> bySetting) {

    public SettingsTable {
        bySetting = Collections.unmodifiableMap(new LinkedHashMap<>(bySetting));
        if (bySetting.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compare");
        }
    }

    /** The setting that is best on all queries. */
    public String best() {
        return bestOf(bySetting);
    }

    /** For every fold the setting that is best on the others, measured on this one. */
    public PerQuery crossValidated() {
        var values = new TreeMap<String, Double>();
        for (int fold = 0; fold < PerQuery.FOLDS; fold++) {
            int left = fold;
            var others = new LinkedHashMap<String, PerQuery>();
            bySetting.forEach((setting, measured) -> others.put(setting, measured.fold(left, false)));
            values.putAll(bySetting.get(bestOf(others)).fold(left, true).values());
        }
        return new PerQuery(values);
    }

    /** The first of equals, so that the order of the settings decides and not chance. */
    private static String bestOf(Map<String, PerQuery> measured) {
        return Collections.max(
                        measured.entrySet(),
                        Comparator.comparingDouble((Map.Entry<String, PerQuery> entry) ->
                                entry.getValue().mean()))
                .getKey();
    }

    /** Text for people: no tabs, a line break at the end. */
    public String text() {
        var text = new StringBuilder();
        bySetting.forEach(
                (setting, measured) -> text.append(String.format(Locale.ROOT, "%.4f  %s%n", measured.mean(), setting)));
        text.append(String.format(
                Locale.ROOT,
                "best on all queries: %.4f (%s); cross-validated: %.4f%n",
                bySetting.get(best()).mean(),
                best(),
                crossValidated().mean()));
        return text.toString();
    }
}
