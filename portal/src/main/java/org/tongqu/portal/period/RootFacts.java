package org.tongqu.portal.period;

/**
 * The root of a month, made again from its journals as they are now.
 *
 * @param journals how many journals there are now
 * @param sealed root as it was sealed
 * @param current root as it is now
 * @param holds whether both are the same
 */
public record RootFacts(String period, long journals, String sealed, String current, boolean holds) {}
