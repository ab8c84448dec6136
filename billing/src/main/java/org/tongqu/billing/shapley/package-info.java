/**
 * Shapley values: what each of several players is worth to what they achieve together, exactly or by sampling.
 *
 * <ul>
 *   <li>R1. Values are exact fractions; no value is ever a floating-point number.
 *   <li>R2. Efficiency: the values of a game add up to what all players achieve together, also when they are sampled.
 *   <li>R3. Sampling is replayable: the order of the players follows from a seed to which everybody was committed before,
 *       and nothing else.
 * </ul>
 *
 * <p>The value of a game is no objective truth: what a coalition is worth is the agreement's choice.
 *
 * <p>Out of scope: money, rounding, and how the worth of a coalition is found.
 */
package org.tongqu.billing.shapley;
