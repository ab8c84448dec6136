/**
 * The program behind {@code ./bench}: benchmarks of the running product and evaluations of its ranking.
 *
 * <p>Purpose: every change of ranking and every promise of speed is decided by figures that anyone can measure again
 * with one command.
 *
 * <ul>
 *   <li>R1. Retrieval and matching are measured through the product's own module {@code search}, in a container that
 *       wires it as the portal does, against a real Elasticsearch node.
 *   <li>R2. Each figure is one line: id, value, floor, what against what; separated by tabs. No other line has tabs.
 *   <li>R3. Judgements never reach the ranking.
 * </ul>
 *
 * <p>Out of scope: rules of ranking and matching themselves (module {@code search}); the metrics
 * ({@link org.tongqu.search.evaluation}).
 */
package org.tongqu.bench;
