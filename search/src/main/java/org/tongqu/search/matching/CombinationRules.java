package org.tongqu.search.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proposes combinations of products that together serve the needs of a demand: a pure function of its input.
 *
 * <p>For each {@link Merit} the best combination there is; combinations that are best in several ways are proposed once.
 * The answer is exact for every demand with up to nine needs, and for larger ones as long as the products leave no more
 * than {@value #MOST_STATES} different ways to serve them and the search takes no more than half a million steps; beyond that a proposal is the best that was found step by step,
 * and says that it is not proven. The order of the input does not matter. A demand without any mandatory need counts all
 * its needs as mandatory.
 */
public final class CombinationRules {

    /** 3^9 ways (unserved, in part, fully) and some: what nine needs can come to at most. Platform rule. */
    static final int MOST_STATES = 20_000;

    private static final Comparator<Supply> MOST_SUITED_FIRST =
            Comparator.comparingDouble(Supply::score).reversed().thenComparing(Supply::productId);
    private static final List<Verdict> BEST_FIRST =
            List.of(Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN, Verdict.MISSING);

    private final int mostStates;

    public CombinationRules() {
        this(MOST_STATES);
    }

    CombinationRules(int mostStates) {
        this.mostStates = mostStates;
    }

    private record Scored(Combination combination, int fit, Choice choice) {

        /** As good in everything and better in something; can only happen to what is not proven. */
        boolean beats(Scored other) {
            int cost = choice.cost().compareTo(other.choice.cost());
            int providers = Integer.compare(choice.providers(), other.choice.providers());
            return fit >= other.fit && cost <= 0 && providers <= 0 && (fit > other.fit || cost < 0 || providers < 0);
        }
    }

    /**
     * @param supplies products by distinct numbers, each with a verdict for every need
     * @throws IllegalArgumentException if there are more than {@value NeedBits#MOST_NEEDS} needs
     */
    public Combinations propose(List<DataNeed> needs, List<Supply> supplies) {
        check(needs, supplies);
        List<Supply> ordered = ordered(supplies);
        NeedBits bits = new NeedBits(needs);
        List<Option> options = options(ordered);
        Map<List<Integer>, Map<Merit, CoverSearch.Found>> byProducts = new LinkedHashMap<>();
        for (Merit merit : Merit.values()) {
            CoverSearch.Found found = new CoverSearch(merit, bits, options).find(mostStates);
            List<Integer> products =
                    found.choice().options().stream().map(Option::number).toList();
            byProducts.computeIfAbsent(products, key -> new LinkedHashMap<>()).put(merit, found);
        }
        List<Scored> scored = byProducts.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> scored(bits, options, ordered, entry))
                .toList();
        List<Combination> proposals = scored.stream()
                .filter(one -> scored.stream().noneMatch(other -> other.beats(one)))
                .map(Scored::combination)
                .toList();
        return new Combinations(needs, proposals, UnservedNeeds.of(needs, ordered));
    }

    /** The products of a provider side by side; what suits the demand most comes first. */
    private static List<Supply> ordered(List<Supply> supplies) {
        Map<String, List<Supply>> byProvider = supplies.stream()
                .filter(Supply::isUseful)
                .sorted(MOST_SUITED_FIRST)
                .collect(Collectors.groupingBy(Supply::providerId, LinkedHashMap::new, Collectors.toList()));
        return byProvider.values().stream().flatMap(List::stream).toList();
    }

    private static Scored scored(
            NeedBits bits,
            List<Option> options,
            List<Supply> ordered,
            Map.Entry<List<Integer>, Map<Merit, CoverSearch.Found>> entry) {
        List<Supply> products = entry.getKey().stream().map(ordered::get).toList();
        Map<Merit, CoverSearch.Found> merits = entry.getValue();
        Choice choice = merits.values().iterator().next().choice();
        boolean proven = merits.values().stream().allMatch(CoverSearch.Found::proven);
        Combination combination =
                new Combination(List.copyOf(merits.keySet()), products, servings(products), choice.cost(), proven);
        long does = entry.getKey().stream()
                .mapToLong(number -> options.get(number).bits())
                .reduce(0, (all, one) -> all | one);
        return new Scored(combination, bits.fit(does), choice);
    }

    private static List<Option> options(List<Supply> ordered) {
        List<String> providers =
                ordered.stream().map(Supply::providerId).distinct().toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(number -> {
                    Supply supply = ordered.get(number);
                    return new Option(
                            number,
                            providers.indexOf(supply.providerId()),
                            TotalCost.of(supply.cost()),
                            NeedBits.of(supply.serves()));
                })
                .toList();
    }

    private static List<Serving> servings(List<Supply> products) {
        List<Serving> servings = new ArrayList<>();
        int needs = products.get(0).serves().size();
        for (int need = 0; need < needs; need++) {
            int number = need;
            products.stream()
                    .min(Comparator.comparingInt(
                            product -> BEST_FIRST.indexOf(product.serves().get(number))))
                    .filter(product -> product.serves().get(number) != Verdict.MISSING)
                    .ifPresent(product -> servings.add(new Serving(
                            number, product.productId(), product.serves().get(number))));
        }
        return servings;
    }

    private static void check(List<DataNeed> needs, List<Supply> supplies) {
        boolean fits = supplies.stream().allMatch(supply -> supply.serves().size() == needs.size());
        if (!fits || supplies.stream().map(Supply::productId).distinct().count() < supplies.size()) {
            throw new IllegalArgumentException("every product once, with a verdict for each of the needs");
        }
    }
}
