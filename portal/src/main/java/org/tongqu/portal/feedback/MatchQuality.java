package org.tongqu.portal.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes how good matching was from what was proposed and what was said of it; the same for the same facts. */
public final class MatchQuality {

    /** Numbers of ranks for which precision is told. */
    public static final List<Integer> RANKS = List.of(1, 3, 5);

    private final Map<String, NavigableMap<LocalDate, ShownList>> shown;
    private final List<JudgedPair> pairs;
    private final List<FirstFit> firsts;

    public MatchQuality(Collection<ShownList> shown, Collection<JudgedPair> pairs, Collection<FirstFit> firsts) {
        this.shown = new HashMap<>();
        shown.forEach(list -> this.shown
                .computeIfAbsent(list.demandId(), demand -> new TreeMap<>())
                .put(list.day(), list));
        this.pairs = List.copyOf(pairs);
        this.firsts = List.copyOf(firsts);
    }

    /** The figures of every month in which something happened, earliest first. */
    public Map<YearMonth, QualityFigures> months() {
        Stream<LocalDate> days = Stream.of(
                        shown.values().stream().flatMap(lists -> lists.keySet().stream()),
                        pairs.stream().map(JudgedPair::since),
                        firsts.stream().map(FirstFit::foundOn))
                .flatMap(Function.identity());
        return days.map(YearMonth::from)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        month -> figures(day -> YearMonth.from(day).equals(month)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The figures of the whole time. */
    public QualityFigures total() {
        return figures(day -> true);
    }

    private QualityFigures figures(Predicate<LocalDate> within) {
        Map<Integer, Share> precision = new HashMap<>();
        RANKS.forEach(ranks -> precision.put(ranks, Share.NOTHING));
        long unranked = 0;
        for (JudgedPair judged :
                pairs.stream().filter(one -> within.test(one.since())).toList()) {
            OptionalInt rank = rank(judged);
            unranked += rank.isPresent() ? 0 : 1;
            RANKS.stream()
                    .filter(ranks -> rank.isPresent() && rank.getAsInt() <= ranks)
                    .forEach(ranks ->
                            precision.computeIfPresent(ranks, (key, share) -> share.plus(judged.fits() ? 1 : 0, 1)));
        }
        List<ShownList> last = shown.values().stream()
                .flatMap(lists -> last(lists, within).stream())
                .toList();
        Share served =
                new Share(last.stream().filter(list -> list.fitting() > 0).count(), last.size());
        Share covered = last.stream()
                .reduce(
                        Share.NOTHING,
                        (share, list) -> share.plus(list.covered(), list.mandatory()),
                        (a, b) -> a.plus(b.part(), b.of()));
        DaysTaken taken = DaysTaken.of(firsts.stream()
                .filter(first -> within.test(first.foundOn()))
                .map(FirstFit::days)
                .toList());
        return new QualityFigures(precision, unranked, served, covered, taken);
    }

    /** Where the pair stood in the latest list up to the day on which it was first judged. */
    private OptionalInt rank(JudgedPair judged) {
        NavigableMap<LocalDate, ShownList> lists = shown.get(judged.pair().demandId());
        Map.Entry<LocalDate, ShownList> then = lists == null ? null : lists.floorEntry(judged.since());
        return then == null
                ? OptionalInt.empty()
                : then.getValue().rank(judged.pair().productId());
    }

    private static Optional<ShownList> last(NavigableMap<LocalDate, ShownList> lists, Predicate<LocalDate> within) {
        return lists.descendingMap().values().stream()
                .filter(list -> within.test(list.day()))
                .findFirst();
    }
}
