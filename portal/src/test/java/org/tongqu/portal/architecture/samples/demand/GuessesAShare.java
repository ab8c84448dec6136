package org.tongqu.portal.architecture.samples.demand;

/** Breaks: nothing is drawn by lot. */
public class GuessesAShare {
    public double share() {
        return Math.random();
    }
}
