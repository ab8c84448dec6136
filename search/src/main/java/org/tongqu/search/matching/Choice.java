package org.tongqu.search.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Some of the options, chosen one after the other, and what they come to. */
final class Choice {

    static final Choice NONE = new Choice(null, null, TotalCost.NOTHING, 0);

    private final Choice before;
    private final Option last;
    private final TotalCost cost;
    private final int providers;
    private final int products;

    private Choice(Choice before, Option last, TotalCost cost, int providers) {
        this.before = before;
        this.last = last;
        this.cost = cost;
        this.providers = providers;
        this.products = before == null ? 0 : before.products + 1;
    }

    /** @param providers how many providers it adds, 0 or 1 */
    Choice with(Option option, int providers) {
        return new Choice(this, option, cost.and(option.cost()), this.providers + providers);
    }

    TotalCost cost() {
        return cost;
    }

    int providers() {
        return providers;
    }

    int products() {
        return products;
    }

    /** What was chosen, in order of numbers. */
    List<Option> options() {
        return Stream.iterate(this, choice -> choice != NONE, choice -> choice.before)
                .map(choice -> choice.last)
                .sorted(Comparator.comparingInt(Option::number))
                .toList();
    }

    /**
     * Compares what was chosen as if every option were a binary digit, the one with the highest number leading. Both must
     * have begun with the same choice and gone on in order of numbers.
     */
    static int compareNumbers(Choice one, Choice other) {
        Choice left = one;
        Choice right = other;
        while (left != right && left != NONE && right != NONE) {
            int compared = Integer.compare(left.last.number(), right.last.number());
            if (compared != 0) {
                return compared;
            }
            left = left.before;
            right = right.before;
        }
        return left == right ? 0 : left == NONE ? -1 : 1;
    }
}
