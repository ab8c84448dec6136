package org.tongqu.search.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes once through all options, provider by provider, and keeps for everything that can be done for the needs the best
 * choice that does it. Choices that can only become worse than a known solution are left off. If the others become too
 * many, the sweep is not complete: a quick one goes on with the most promising, a thorough one gives up.
 */
final class CoverSweep {

    private final MeritOrder order;
    private final long required;
    private final Set<Integer> paid;
    private final Figures bound;
    private final int mostStates;
    private final boolean quick;
    private boolean complete = true;
    private Map<Long, Solution> kept;

    private CoverSweep(Task task, Solution known, int mostStates, boolean quick) {
        this.order = task.order();
        this.required = task.required();
        this.paid = task.paid();
        this.bound = order.figures(known);
        this.mostStates = mostStates;
        this.quick = quick;
    }

    /**
     * What is looked for.
     *
     * @param required what a solution must do
     * @param paid providers that do not count any more
     */
    record Task(MeritOrder order, long required, Set<Integer> paid) {}

    /** @param known a solution, to leave off what cannot become better */
    static CoverSweep quick(Task task, Solution known, int mostStates) {
        return new CoverSweep(task, known, mostStates, true);
    }

    /** @param known a solution, to leave off what cannot become better */
    static CoverSweep thorough(Task task, Solution known, int mostStates) {
        return new CoverSweep(task, known, mostStates, false);
    }

    /** The best solution found, at best the only best one there is; the known one if none is better. */
    Solution run(Solution start, List<List<Option>> byProvider, Solution known) {
        kept = Map.of(start.bits(), start);
        for (int group = 0; group < byProvider.size() && (quick || complete); group++) {
            List<List<Option>> toCome = byProvider.subList(group + 1, byProvider.size());
            take(byProvider.get(group), new Outlook(required, toCome, paid));
        }
        if (!quick && !complete) {
            return known;
        }
        return kept.values().stream()
                .filter(solution -> (solution.bits() & required) == required)
                .min(order.best())
                .orElse(known);
    }

    /** Whether nothing was left off that might have become the best. */
    boolean isComplete() {
        return complete;
    }

    private void take(List<Option> ofProvider, Outlook outlook) {
        Map<Long, Solution> within = new HashMap<>();
        for (Option option : ofProvider) {
            int added = paid.contains(option.provider()) ? 0 : 1;
            List<Solution> grown = Stream.concat(
                            kept.values().stream().map(solution -> grown(solution, option, added)),
                            within.values().stream().map(solution -> grown(solution, option, 0)))
                    .flatMap(Stream::ofNullable)
                    .toList();
            grown.forEach(solution -> within.merge(solution.bits(), solution, BinaryOperator.minBy(order.best())));
            if (within.size() > 2 * mostStates) {
                complete = false;
                if (!quick) {
                    return;
                }
                within.keySet().retainAll(mostPromising(within, outlook).keySet());
            }
        }
        kept.forEach((bits, solution) -> within.merge(bits, solution, BinaryOperator.minBy(order.best())));
        kept = worthwhile(within, outlook);
        if (kept.size() > mostStates) {
            complete = false;
            kept = mostPromising(kept, outlook);
        }
    }

    /** The solution with an option more; null if that does nothing more or can only become worse than the bound. */
    private Solution grown(Solution solution, Option option, int providers) {
        if ((option.bits() & ~solution.bits()) == 0) {
            return null;
        }
        Solution more = solution.with(option, providers);
        Choice choice = more.choice();
        Figures least = new Figures(choice.cost(), Integer.MAX_VALUE, choice.providers(), choice.products());
        return order.isBeyond(least, bound) ? null : more;
    }

    /** Of solutions that differ only in what no option to come can change, all but the best are left off, too. */
    private Map<Long, Solution> worthwhile(Map<Long, Solution> solutions, Outlook outlook) {
        Map<Long, Solution> byRest = solutions.values().stream()
                .filter(solution -> !outlook.isClosed(solution.bits()))
                .filter(solution -> !order.isBeyond(order.outlook(solution, outlook), bound))
                .collect(Collectors.toMap(
                        solution -> solution.bits() & outlook.possible(),
                        Function.identity(),
                        BinaryOperator.minBy(order.best())));
        return byRest.values().stream().collect(Collectors.toMap(Solution::bits, Function.identity()));
    }

    private Map<Long, Solution> mostPromising(Map<Long, Solution> solutions, Outlook outlook) {
        Comparator<Solution> byOutlook =
                Comparator.comparing(solution -> order.outlook(solution, outlook), order.byGoals());
        return solutions.values().stream()
                .sorted(byOutlook.thenComparing(order.best()).thenComparing(Solution::bits))
                .limit(mostStates)
                .collect(Collectors.toMap(Solution::bits, Function.identity()));
    }
}
