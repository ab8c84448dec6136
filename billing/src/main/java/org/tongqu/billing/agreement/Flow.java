package org.tongqu.billing.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;

/**
 * How a pool has flowed through a waterfall.
 *
 * @param pool what came in
 * @param parts what everyone gets at every step; together they are the pool and the shortfall
 * @param shortfall what a guarantor owes on top of the pool
 * @param guarantor who owes it; null if nobody does
 */
public record Flow(Fen pool, List<Waterfall.Part> parts, Fen shortfall, PartyRef guarantor) {

    /** Copies the list. */
    public Flow {
        parts = List.copyOf(parts);
    }

    /**
     * A step as its readers see it.
     *
     * @param before what the step found
     * @param taken what its parts took of it
     * @param after what it left
     * @param owed what a guarantor owes for its parts on top
     */
    public record Step(
            int ordinal, StageKind stage, Fen before, Fen taken, Fen after, Fen owed, List<Waterfall.Part> parts) {}

    /** What all parts add up to. */
    public Fen total() {
        return Fen.sum(parts.stream().map(Waterfall.Part::amount).toList());
    }

    /** What reached the members: their shares and what none of them may take. */
    public Fen sharedAmount() {
        return Fen.sum(parts.stream()
                .filter(part -> part.stage() == StageKind.SHARE || part.stage() == StageKind.RESIDUAL)
                .map(Waterfall.Part::amount)
                .toList());
    }

    /** Who owes the shortfall, if there is one. */
    public Optional<PartyRef> debtor() {
        return shortfall.isPositive() ? Optional.of(guarantor) : Optional.empty();
    }

    /** The steps one by one, with what each found and left. */
    public List<Step> steps() {
        Map<Integer, List<Waterfall.Part>> byStep = parts.stream()
                .collect(Collectors.groupingBy(Waterfall.Part::ordinal, TreeMap::new, Collectors.toList()));
        List<Step> steps = new ArrayList<>();
        Fen left = pool;
        for (List<Waterfall.Part> step : byStep.values()) {
            Waterfall.Part first = step.get(0);
            Fen sum = Fen.sum(step.stream().map(Waterfall.Part::amount).toList());
            Fen owed = first.stage() == StageKind.MIN_GUARANTEE ? shortfall : Fen.ZERO;
            Fen taken = sum.minus(owed);
            steps.add(new Step(first.ordinal(), first.stage(), left, taken, left.minus(taken), owed, step));
            left = left.minus(taken);
        }
        return List.copyOf(steps);
    }
}
