package org.tongqu.search.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds the best combination by looking at every selection of products there is; for a dozen products at most. */
final class EverySelection {

    private final List<Boolean> mandatory;
    private final List<Supply> supplies;

    EverySelection(List<Boolean> mandatory, List<Supply> supplies) {
        this.mandatory = mandatory.contains(true)
                ? mandatory
                : mandatory.stream().map(any -> true).toList();
        List<Supply> useful = supplies.stream().filter(Supply::isUseful).toList();
        this.supplies = useful.stream()
                .sorted(Comparator.comparing((Supply supply) -> providerFirst(useful, supply))
                        .thenComparing(EverySelection::rank))
                .toList();
    }

    /** Providers come in the order of what suits best of theirs. */
    private static String providerFirst(List<Supply> supplies, Supply supply) {
        return supplies.stream()
                .filter(other -> other.providerId().equals(supply.providerId()))
                .map(EverySelection::rank)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String rank(Supply supply) {
        return String.format(Locale.ROOT, "%.3f %s", 1 - supply.score(), supply.productId());
    }

    /** What selections are compared by. */
    record Figures(long mandatoryServed, List<Long> fit, int unknown, long fen, long providers, long products) {}

    /** Numbers of the products of the best selection. */
    List<String> best(Merit merit) {
        return IntStream.range(0, 1 << supplies.size())
                .boxed()
                .min(Comparator.comparing(
                                (Integer selection) -> key(merit, figures(selected(selection))),
                                EverySelection::compare)
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::selected)
                .orElseThrow()
                .stream()
                .map(Supply::productId)
                .toList();
    }

    Figures figures(List<Supply> selection) {
        long mandatoryServed = count(selection, true, 1);
        List<Long> fit = List.of(count(selection, true, 2), count(selection, false, 1), count(selection, false, 2));
        int unknown = (int)
                selection.stream().filter(supply -> !supply.cost().known()).count();
        long fen = selection.stream().mapToLong(supply -> supply.cost().fen()).sum();
        long providers =
                new TreeSet<>(selection.stream().map(Supply::providerId).toList()).size();
        return new Figures(mandatoryServed, fit, unknown, fen, providers, selection.size());
    }

    /** How far a selection serves each need: 0, 1 in part, 2 fully. */
    List<Integer> levels(List<Supply> selection) {
        return IntStream.range(0, mandatory.size())
                .mapToObj(need -> selection.stream()
                        .mapToInt(supply -> level(supply.serves().get(need)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private long count(List<Supply> selection, boolean must, int level) {
        List<Integer> levels = levels(selection);
        return IntStream.range(0, levels.size())
                .filter(need -> mandatory.get(need) == must && levels.get(need) >= level)
                .count();
    }

    private static int level(Verdict verdict) {
        return verdict == Verdict.MET ? 2 : verdict == Verdict.MISSING ? 0 : 1;
    }

    private static List<Long> key(Merit merit, Figures figures) {
        List<Long> key = new ArrayList<>(List.of(-figures.mandatoryServed()));
        List<Long> fit = figures.fit().stream().map(count -> -count).toList();
        List<Long> cost = List.of((long) figures.unknown(), figures.fen());
        switch (merit) {
            case BEST_FIT -> {
                key.addAll(fit);
                key.addAll(cost);
                key.add(figures.providers());
            }
            case CHEAPEST -> {
                key.addAll(cost);
                key.addAll(fit);
                key.add(figures.providers());
            }
            case FEWEST_PROVIDERS -> {
                key.add(figures.providers());
                key.addAll(fit);
                key.addAll(cost);
            }
        }
        key.add(figures.products());
        return key;
    }

    private static int compare(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .map(place -> Long.compare(one.get(place), other.get(place)))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
    }

    private List<Supply> selected(int selection) {
        return IntStream.range(0, supplies.size())
                .filter(number -> (selection & 1 << number) != 0)
                .mapToObj(supplies::get)
                .toList();
    }
}
