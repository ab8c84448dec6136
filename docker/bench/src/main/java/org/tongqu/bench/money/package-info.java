/**
 * Benchmarks of money: intake, rating, sharing and closing of a generated month, and posting in bulk.
 *
 * <ul>
 *   <li>R1. Everything runs through the services of module {@code billing}, in a container that wires it as the portal does,
 *       on a PostgreSQL server as {@code ./run} starts it; nothing is relaxed for speed.
 *   <li>R2. What a figure is divided by is measured in the same run on the same server.
 *   <li>R3. A figure only counts if the second calculation in SQL finds no difference and no invariant is violated.
 *   <li>R4. The same seed gives the same month.
 * </ul>
 *
 * <p>Out of scope: what the portal adds on the way through REST.
 */
package org.tongqu.bench.money;
