package org.tongqu.portal.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records that words find, best first; a list asks the database which of them the reader may see and has chosen.
 *
 * @param ids their numbers
 */
public record Ranked(List<String> ids) {

    public Ranked {
        ids = List.copyOf(ids);
    }

    /** What the first engine that can answer finds; empty if none can, or if there are no words. */
    public static Optional<Ranked> by(Iterable<WordLookup> engines, String kind, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (WordLookup engine : engines) {
            Optional<List<String>> best = engine.best(kind, words);
            if (best.isPresent()) {
                return best.map(Ranked::new);
            }
        }
        return Optional.empty();
    }

    /**
     * A page of those that passed, best first; those that the words did not rank stand last, by number.
     *
     * @param passed numbers in whatever order
     * @param read reads records by their numbers, in whatever order
     * @param number the number of a record
     */
    public <T> Slice<T> page(
            Collection<String> passed, Page page, Function<List<String>, List<T>> read, Function<T, String> number) {
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
        Comparator<String> best = Comparator.comparingInt(id -> places.getOrDefault(id, Integer.MAX_VALUE));
        List<String> shown = passed.stream()
                .sorted(best.thenComparing(Comparator.naturalOrder()))
                .skip(page.offset())
                .limit(page.size())
                .toList();
        if (shown.isEmpty()) {
            return new Slice<>(List.of(), passed.size(), page);
        }
        List<T> items = read.apply(shown).stream()
                .sorted(Comparator.comparingInt(item -> shown.indexOf(number.apply(item))))
                .toList();
        return new Slice<>(items, passed.size(), page);
    }
}
