package org.tongqu.billing.shapley;

/** Says what a coalition is worth. */
@FunctionalInterface
public interface Oracle {

    /**
     * The worth of a coalition; nothing for the empty one, and always the same for the same.
     *
     * @param coalition its number: player i takes part if bit i is set
     */
    long worth(long coalition);
}
