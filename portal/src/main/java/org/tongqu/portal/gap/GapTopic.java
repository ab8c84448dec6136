package org.tongqu.portal.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.search.analysis.TextAnalysis;

/**
 * The same data needed by one or by many: unmet needs of one name.
 *
 * @param key the name without spaces and punctuation, Simplified and in lower case
 * @param name the name as the first of the needs says it
 * @param needs the needs, in the order in which needs are shown
 */
public record GapTopic(String key, String name, List<UnmetNeed> needs) {

    private static final int LONGEST = 100;
    private static final long SEVERAL = 2;
    private static final long MANY_VISITORS = 3;

    private static final Comparator<GapTopic> STRONGEST_FIRST = Comparator.comparing(
                    (GapTopic topic) -> topic.count().mandatory(), Comparator.reverseOrder())
            .thenComparing(GapTopic::askers, Comparator.reverseOrder())
            .thenComparing(topic -> topic.count().visitors(), Comparator.reverseOrder())
            .thenComparing(GapTopic::key);

    public GapTopic {
        needs = List.copyOf(needs);
    }

    /** The strong gaps among these needs, the strongest first. */
    static List<GapTopic> strong(Collection<UnmetNeed> needs) {
        return of(needs).stream()
                .filter(GapTopic::isStrong)
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /** All topics of these needs; every need is in exactly one. */
    static List<GapTopic> of(Collection<UnmetNeed> needs) {
        Map<String, List<UnmetNeed>> byKey = needs.stream()
                .sorted(UnmetNeed.ORDER)
                .collect(Collectors.groupingBy(
                        need -> key(need.name()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byKey.entrySet().stream()
                .map(one -> new GapTopic(one.getKey(), one.getValue().get(0).name(), one.getValue()))
                .toList();
    }

    /** Whether a proposal is due. Platform rule. */
    boolean isStrong() {
        return count().mandatory() > 0 || askers() >= SEVERAL || count().visitors() >= MANY_VISITORS;
    }

    GapCount count() {
        return needs.stream().reduce(GapCount.NONE, GapCount::plus, GapCount::plus);
    }

    /** The demands that need it, by number. */
    List<String> demands() {
        return distinct(GapSource.DEMAND, UnmetNeed.Origin::ref);
    }

    /** The organisations that wish for it, by number. */
    List<String> wishers() {
        return distinct(GapSource.WISH, UnmetNeed.Origin::holder);
    }

    Set<String> themes() {
        return union(need -> need.belonging().themes());
    }

    Set<String> modes() {
        return union(need -> need.belonging().modes());
    }

    Set<String> regions() {
        return union(GapAxis.REGION::places).stream()
                .filter(region -> !region.equals(GapAxis.UNCLASSIFIED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many demands and organisations ask for it. */
    private long askers() {
        return demands().size() + (long) wishers().size();
    }

    private List<String> distinct(GapSource source, Function<UnmetNeed.Origin, String> what) {
        return needs.stream()
                .map(UnmetNeed::origin)
                .filter(origin -> origin.source() == source)
                .map(what)
                .distinct()
                .sorted()
                .toList();
    }

    private Set<String> union(Function<UnmetNeed, Set<String>> codes) {
        return needs.stream()
                .flatMap(need -> codes.apply(need).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(String name) {
        String folded = TextAnalysis.folded(name).replaceAll("[\\p{P}\\p{Z}\\p{S}\\s]+", "");
        String key = folded.isEmpty() ? name : folded;
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
