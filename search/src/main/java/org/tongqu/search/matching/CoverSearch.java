package org.tongqu.search.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the best choice of options for one merit.
 *
 * <p>First it takes what every solution must hold (the only option for something that is required) and drops what no best
 * solution holds (an option beside another that does at least as much on better terms). Then it finds a solution step by
 * step, a better one by a quick {@link CoverSweep}, and the best one by a thorough sweep with the better one as its bound.
 * All comparisons are strict orders that adding an option keeps, so what a complete sweep ends with is the one best
 * solution.
 */
final class CoverSearch {

    /** States of the first sweep, which only looks for a good solution. */
    private static final int NARROW = 200;

    /** Nine needs, each served in part or fully: a sweep over them ends soon enough by itself. Platform rule. */
    private static final int FEW_BITS = 18;

    /** Work of the thorough sweep over more than that. Platform rule. */
    private static final long MOST_STEPS = 500_000;

    private final MeritOrder order;
    private final Merit merit;
    private final long required;
    private final Set<Integer> paid = new HashSet<>();
    private final List<Option> open;
    private final long mostSteps;
    private Choice forced = Choice.NONE;
    private long settled;

    /** @param options in order of their numbers, those of a provider side by side */
    CoverSearch(Merit merit, NeedBits needs, List<Option> options) {
        long offered = union(options);
        long useful = needs.useful(merit, offered);
        this.merit = merit;
        this.mostSteps = Long.bitCount(useful) <= FEW_BITS ? Long.MAX_VALUE : MOST_STEPS;
        this.order = new MeritOrder(merit, needs);
        this.required = needs.required(merit, offered);
        this.open =
                options.stream().map(option -> option.only(useful)).collect(Collectors.toCollection(ArrayList::new));
        settle();
    }

    /**
     * What was found.
     *
     * @param proven whether it is the best there is
     */
    record Found(Choice choice, boolean proven) {}

    /** @param mostStates how many different ways to serve the needs are looked at side by side */
    Found find(int mostStates) {
        Solution start = new Solution(settled, forced);
        List<List<Option>> byProvider = byProvider();
        Solution known = greedy();
        CoverSweep.Task task = new CoverSweep.Task(order, required, paid);
        CoverSweep quick = CoverSweep.quick(task, known, Math.min(NARROW, mostStates));
        Solution better = quick.run(start, byProvider, known);
        if (quick.isComplete()) {
            return new Found(better.choice(), true);
        }
        CoverSweep thorough = CoverSweep.thorough(task, better, mostStates, mostSteps);
        Solution best = thorough.run(start, byProvider, better);
        return thorough.isComplete()
                ? new Found(best.choice(), true)
                : new Found(withoutSuperfluous(best.choice()), false);
    }

    /** The same without options that do nothing beside the others; only what is not proven can hold any. */
    private static Choice withoutSuperfluous(Choice choice) {
        List<Option> kept = choice.options();
        for (Option option : choice.options()) {
            List<Option> others = new ArrayList<>(kept);
            others.remove(option);
            kept = union(others) == union(kept) ? others : kept;
        }
        Set<Integer> providers = new HashSet<>();
        Choice shorter = Choice.NONE;
        for (Option option : kept) {
            shorter = shorter.with(option, providers.add(option.provider()) ? 1 : 0);
        }
        return shorter;
    }

    /** A good solution found step by step, always taking what promises most. */
    private Solution greedy() {
        List<Option> taken = new ArrayList<>();
        Set<Integer> providers = new HashSet<>(paid);
        long done = settled;
        while (!does(done)) {
            long missing = required & ~done;
            Option next = open.stream()
                    .filter(option -> (option.bits() & missing) != 0)
                    .min(mostPromising(missing, providers))
                    .orElseThrow();
            taken.add(next);
            providers.add(next.provider());
            done |= next.bits();
        }
        return solution(whatIsRequiredOf(taken));
    }

    private Comparator<Option> mostPromising(long missing, Set<Integer> providers) {
        Comparator<Option> byGain = Comparator.comparingInt(option -> -Long.bitCount(option.bits() & missing));
        Comparator<Option> first = merit == Merit.FEWEST_PROVIDERS
                ? Comparator.<Option, Boolean>comparing(option -> !providers.contains(option.provider()))
                        .thenComparing(byGain)
                        .thenComparing(Option::cost)
                : Comparator.<Option>comparingInt(option -> option.cost().unknown())
                        .thenComparingDouble(
                                option -> (double) option.cost().fen() / Long.bitCount(option.bits() & missing))
                        .thenComparing(byGain);
        return first.thenComparingInt(Option::number);
    }

    private List<Option> whatIsRequiredOf(List<Option> taken) {
        List<Option> kept = new ArrayList<>(taken);
        for (Option option : taken) {
            List<Option> others = new ArrayList<>(kept);
            others.remove(option);
            if (does(settled | union(others))) {
                kept = others;
            }
        }
        kept.sort(Comparator.comparingInt(Option::number));
        return kept;
    }

    private Solution solution(List<Option> options) {
        Set<Integer> providers = new HashSet<>(paid);
        Solution solution = new Solution(settled, forced);
        for (Option option : options) {
            solution = solution.with(option, providers.add(option.provider()) ? 1 : 0);
        }
        return solution;
    }

    private boolean does(long bits) {
        return (bits & required) == required;
    }

    private void settle() {
        boolean more = true;
        while (more) {
            open.removeIf(option -> (option.bits() & ~settled) == 0);
            List<Option> dominated = open.stream()
                    .filter(option -> open.stream().anyMatch(other -> dominates(other, option)))
                    .toList();
            open.removeAll(dominated);
            more = takeTheOnlyOne();
        }
    }

    /** Whether every solution with the option becomes better, or no longer, by the other in its place. */
    private boolean dominates(Option other, Option option) {
        long bits = option.bits() & ~settled;
        if (other == option || (other.bits() & bits) != bits) {
            return false;
        }
        boolean noNewProvider = other.provider() == option.provider() || paid.contains(other.provider());
        int cost = other.cost().compareTo(option.cost());
        return cost < 0
                ? noNewProvider || order.putsCostFirst()
                : cost == 0 && noNewProvider && other.number() < option.number();
    }

    private boolean takeTheOnlyOne() {
        for (long missing = required & ~settled; missing != 0; missing &= missing - 1) {
            long bit = Long.lowestOneBit(missing);
            List<Option> able = open.stream()
                    .filter(option -> (option.bits() & bit) != 0)
                    .limit(2)
                    .toList();
            if (able.size() == 1) {
                Option only = able.get(0);
                forced = forced.with(only, paid.add(only.provider()) ? 1 : 0);
                settled |= only.bits();
                open.remove(only);
                return true;
            }
        }
        return false;
    }

    private List<List<Option>> byProvider() {
        return List.copyOf(open.stream()
                .collect(Collectors.groupingBy(Option::provider, TreeMap::new, Collectors.toList()))
                .values());
    }

    private static long union(List<Option> options) {
        return options.stream().mapToLong(Option::bits).reduce(0, (all, bits) -> all | bits);
    }
}
