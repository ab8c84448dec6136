package org.tongqu.search.samples;

/** Breaks the rule that nothing is left to chance. */
public class RollsDice {

    public double score() {
        return Math.random();
    }
}
