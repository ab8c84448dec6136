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
 * many, the sweep is not complete: a quick one goes on with the most promising, a thorough one gives up. A thorough one also
 * gives up after so much work.
 */
final class CoverSweep {

    /** Looking ahead from a choice takes as long as holding it against so many options. */
    private static final int FORESIGHT = 10;

    private final MeritOrder order;
    private final long required;
    private final Set<Integer> paid;
    private final Figures bound;
    private final int mostStates;
    private final long mostSteps;
    private final boolean quick;
    private long steps;
    private boolean complete = true;
    private Map<Long, Solution> kept;

    private CoverSweep(Task task, Solution known, int mostStates, long mostSteps, boolean quick) {
        this.order = task.order();
        this.required = task.required();
        this.paid = task.paid();
        this.bound = order.figures(known);
        this.mostStates = mostStates;
        this.mostSteps = mostSteps;
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
        return new CoverSweep(task, known, mostStates, Long.MAX_VALUE, true);
    }

    /**
     * @param known a solution, to leave off what cannot become better
     * @param mostSteps how often a choice may be held against an option before the sweep is given up; counted and not
     *     timed, so that the same question always gets the same answer
     */
    static CoverSweep thorough(Task task, Solution known, int mostStates, long mostSteps) {
        return new CoverSweep(task, known, mostStates, mostSteps, false);
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
            steps += kept.size() + within.size();
            if (steps > mostSteps) {
                complete = false;
                return;
            }
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
        steps += (long) FORESIGHT * within.size();
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
        // Looking ahead takes long, so that it is done once for each and not for every comparison.
        Map<Long, Figures> ahead = new HashMap<>();
        solutions.values().forEach(solution -> ahead.put(solution.bits(), order.outlook(solution, outlook)));
        Comparator<Solution> byOutlook = Comparator.comparing(solution -> ahead.get(solution.bits()), order.byGoals());
        return solutions.values().stream()
                .sorted(byOutlook.thenComparing(order.best()).thenComparing(Solution::bits))
                .limit(mostStates)
                .collect(Collectors.toMap(Solution::bits, Function.identity()));
    }
}
